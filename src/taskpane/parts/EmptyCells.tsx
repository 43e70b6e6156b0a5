import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import type { ReactElement } from 'react';
import type { CellAddress } from '../../model/address';
import type { EmptyCellsView } from '../models/empty-cells';
import { useTexts } from '../texts';

interface Props {
  readonly empty: EmptyCellsView;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The line of what is still empty; each link selects the cell. */
export function EmptyCells({ empty, onGoTo }: Props): ReactElement {
  const { label } = useTexts();
  if (empty.links.length === 0) {
    return (
      <p className="empty-cells">
        <CheckmarkCircle16Filled className="icon success" />
        <span>{label('empty.none')}</span>
      </p>
    );
  }
  return (
    <div className="empty-cells">
      <CircleHint16Regular className="icon muted" />
      <span>{label('empty.label')}</span>
      <ul>
        {empty.links.map((link) => (
          <li key={link.kind}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onGoTo(link.first);
              }}
            >
              {link.kind === 'actual'
                ? label('empty.actual', { n: link.count })
                : label(`empty.${link.kind}`)}
            </button>
          </li>
        ))}
      </ul>
      {empty.rest > 0 && <span>{label('empty.more', { n: empty.total })}</span>}
    </div>
  );
}
