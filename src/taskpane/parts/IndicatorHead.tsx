import type { ReactElement } from 'react';
import type { RowEdit, Session } from '../../excel/session-state';
import { ratioText } from '../../texts/figures';
import { isFilled, type IndicatorPageView } from '../models/indicator-page';
import { useTexts } from '../texts';
import { useIndicatorLabels } from '../use-indicator-labels';
import { useTemplateLabels } from '../use-template-labels';
import { OutcomeIcon } from './OutcomeIcon';
import { RowButtons } from './RowButtons';

interface Props {
  /** Null for a row that is no indicator yet, as one just added. */
  readonly page: IndicatorPageView | null;
  /** The worksheet row, from 0. */
  readonly row: number;
  readonly session: Session;
  readonly checkOnly: boolean;
}

/** Which indicator it is, or what to do in an empty row; and the buttons, which keep the focus from one to the other. */
export function IndicatorHead({ page, row, session, checkOnly }: Props): ReactElement {
  const words = useTemplateLabels();
  const edit = async (asked: RowEdit): Promise<void> => {
    if (page) await session.goTo(page.indicator.name.at, page.sheetId);
    await session.editRows(asked);
  };
  return (
    <section className="indicator-head">
      {page ? <IndicatorName page={page} session={session} /> : <p>{words('row.empty')}</p>}
      {!checkOnly && (
        <RowButtons
          row={row}
          filled={page !== null && isFilled(page.indicator)}
          onEdit={(asked) => void edit(asked)}
        />
      )}
    </section>
  );
}

function IndicatorName({
  page,
  session,
}: {
  readonly page: IndicatorPageView;
  readonly session: Session;
}): ReactElement {
  const { outcomes, label } = useTexts();
  const words = useIndicatorLabels();
  const { indicator, result, sheetId } = page;
  const levels = [indicator.level1, indicator.level2].filter((level) => level !== '').join(' › ');
  const deviates = result.outcome === 'exceeded' || result.outcome === 'unmet';
  return (
    <>
      <div className="section-head">
        <p className="caption">{levels}</p>
        <button type="button" className="link" onClick={() => void session.goTo(indicator.name.at, sheetId)}>
          {words('ind.row', { n: indicator.row + 1 })}
        </button>
      </div>
      <h2>{indicator.name.text.trim() || words('read.empty')}</h2>
      <p className="state">
        <OutcomeIcon outcome={result.outcome} />
        {outcomes[result.outcome]}
        {deviates && result.ratio !== null && (
          <span className="ratio">{label('out.ratio', { p: ratioText(result.ratio) })}</span>
        )}
      </p>
    </>
  );
}
