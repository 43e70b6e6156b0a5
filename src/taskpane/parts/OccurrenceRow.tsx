import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { toA1, type CellAddress } from '../../model/address';
import type { Form } from '../../model/form';
import type { Occurrence } from '../models/finding-groups';
import { placeName } from '../models/place-name';
import { useTexts } from '../texts';

interface Props {
  readonly form: Form;
  readonly place: Occurrence;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** One place of a check: cell, what stands there, what is wrong; a tap selects the cell. */
export function OccurrenceRow({ form, place, onGoTo }: Props): ReactElement {
  const { finding: write, label } = useTexts();
  const name = placeName(form, place.cell);
  return (
    <button
      type="button"
      className="occurrence"
      onClick={() => {
        onGoTo(place.cell);
      }}
    >
      <span className="cell">{toA1(place.cell)}</span>
      <span className="name">{'text' in name ? name.text : label(name.label)}</span>
      <span className="detail">{write(place.finding).detail}</span>
      <ChevronRight12Regular className="chevron" />
    </button>
  );
}
