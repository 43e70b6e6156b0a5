import type { CellAddress } from '../../model/address';
import { sameCell } from '../../model/address';
import type { Form, FormCell, HeaderField } from '../../model/form';
import type { PlainLabelKey } from '../../texts/labels';

/** What stands at a cell: a name out of the form, or a label of ours for parts without a name. */
export type PlaceName = { readonly text: string } | { readonly label: PlainLabelKey };

const HEADER_LABELS: Readonly<Record<HeaderField, PlainLabelKey>> = {
  projectName: 'empty.projectName',
  department: 'empty.department',
  unit: 'empty.unit',
  leader: 'empty.leader',
  phone: 'empty.phone',
};

/** The name of the row that a finding points to: the indicator, the funds row, else the block it belongs to. */
export function placeName(form: Form, cell: CellAddress): PlaceName {
  const indicator = form.indicators.find(({ row }) => row === cell.row);
  if (indicator) return { text: indicator.name.text };
  const fundsRow = form.funds?.rows.find(({ row }) => row === cell.row);
  if (fundsRow) return { text: fundsRow.label };
  return headerName(form, cell) ?? blockName(form, cell);
}

function headerName({ header }: Form, cell: CellAddress): PlaceName | null {
  const fields: readonly HeaderField[] = ['projectName', 'department', 'unit', 'leader', 'phone'];
  const field = fields.find((name) => isAt(header[name], cell));
  return field ? { label: HEADER_LABELS[field] } : null;
}

function blockName({ total, goals, title }: Form, cell: CellAddress): PlaceName {
  if (isAt(total?.score, cell) || isAt(total?.weight, cell)) return { label: 'place.total' };
  if (isAt(goals.expected, cell) || isAt(goals.actual, cell)) return { label: 'place.goals' };
  return { text: title };
}

function isAt(part: FormCell | null | undefined, cell: CellAddress): boolean {
  return part ? sameCell(part.at, cell) : false;
}
