import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, type ReactElement } from 'react';
import type { CellAddress } from '../../model/address';
import type { LeftOut } from '../models/left-out';
import { usePrefillLabels } from '../use-prefill-labels';

interface Props {
  readonly items: readonly LeftOut[];
  /** Whether the source is a pasted block: its rows have a number, its cells no address. */
  readonly isPasted: boolean;
  /** Selects a cell of the source; null where the source is not in the workbook. */
  readonly onGoTo: ((cell: CellAddress) => void) | null;
}

/** What of a source is not in the new sheet: each text with its place and the reason. */
export function LeftOutList({ items, isPasted, onGoTo }: Props): ReactElement {
  const label = usePrefillLabels();
  const name = useId();
  if (items.length === 0) {
    return (
      <p className="state">
        <CheckmarkCircle16Filled className="icon success" />
        {label('pre.left.none')}
      </p>
    );
  }
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>
        {label('pre.left')} <span className="count">{items.length}</span>
      </h3>
      <ul className="left-out">
        {items.map((item, index) => (
          <li key={index}>
            <Place item={item} isPasted={isPasted} onGoTo={onGoTo} />
            <span className="text">{item.text}</span>
            <span className="caption">{label(`pre.why.${item.why}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ item, isPasted, onGoTo }: Omit<Props, 'items'> & { readonly item: LeftOut }): ReactElement {
  const label = usePrefillLabels();
  if (onGoTo) {
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          onGoTo(item.at);
        }}
      >
        {item.cell}
      </button>
    );
  }
  const place = isPasted ? label('pre.row', { n: item.at.row + 1 }) : item.cell;
  return <span className="caption">{item.sheet === null ? place : `${item.sheet} ${place}`}</span>;
}
