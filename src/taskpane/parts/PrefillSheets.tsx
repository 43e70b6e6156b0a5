import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import { indicatorsIn, type PrefillFind } from '../models/prefill-source';
import { usePrefillLabels } from '../use-prefill-labels';
import { usePrefillSheets } from '../use-prefill-sheets';

interface Props {
  readonly session: Session;
  readonly onFind: (find: PrefillFind) => void;
}

/** The sheets of the workbook that indicators can be brought in from, one tap each. */
export function PrefillSheets({ session, onFind }: Props): ReactElement {
  const label = usePrefillLabels();
  const name = useId();
  const { finds, again } = usePrefillSheets(session);
  return (
    <section className="prefill-sheets" aria-labelledby={name}>
      <h3 id={name}>{label('pre.sheets')}</h3>
      {finds === 'reading' && <p className="caption">{label('pre.sheets.reading')}</p>}
      {finds === 'failed' && (
        <p className="caption danger" role="alert">
          {label('pre.sheets.failed')}{' '}
          <button type="button" className="link" onClick={again}>
            {label('pre.sheets.again')}
          </button>
        </p>
      )}
      {typeof finds !== 'string' && <SheetList finds={finds} onFind={onFind} />}
    </section>
  );
}

function SheetList({
  finds,
  onFind,
}: Pick<Props, 'onFind'> & { readonly finds: readonly PrefillFind[] }): ReactElement {
  const label = usePrefillLabels();
  if (finds.length === 0) return <p className="caption">{label('pre.sheets.none')}</p>;
  return (
    <ul>
      {finds.map((find) => {
        const [first] = find.choices;
        const sheet = first?.sheet ?? '';
        return (
          <li key={sheet}>
            <button
              type="button"
              className="prefill-sheet"
              onClick={() => {
                onFind(find);
              }}
            >
              <span className="name">{label('pre.choice', { sheet, n: indicatorsIn(find) })}</span>
              <span className="caption">{first?.name}</span>
              <ChevronRight12Regular className="chevron" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
