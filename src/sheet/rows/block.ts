import { overlaps } from '../../model/address';
import type { CellAddress, CellRange } from '../../model/address';
import type { CellValue, Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import type { PlanCell } from '../../model/sheet-plan';

/** The rows of a form's indicators on their sheet. */
export interface Block {
  readonly form: Form;
  /** From the row below the headings to the last one above 总分 or the foot. */
  readonly top: number;
  readonly bottom: number;
  /** The columns that the grid holds. */
  readonly left: number;
  readonly right: number;
  valueAt(at: CellAddress): CellValue;
  formulaAt(at: CellAddress): string;
  formatAt(at: CellAddress): string;
  /** What to write so that a cell holds the same. */
  contentAt(at: CellAddress): PlanCell;
  /** Merged areas that cover some of a row. */
  mergesIn(row: number): readonly CellRange[];
  /** Whether a row holds an indicator, or nothing yet under the levels. */
  isRow(row: number): boolean;
}

/** The last row that indicators can stand in. */
function bottomOf(form: Form): number {
  const total = form.total?.score?.at.row ?? form.total?.weight?.at.row ?? -1;
  const last = form.indicators.at(-1)?.row ?? form.headingRow;
  return Math.max(last, total > form.headingRow ? total - 1 : form.range.bottom);
}

/** Opens the rows of a form; the grid is the sheet it was recognised in. */
export function blockOf(form: Form, grid: Grid): Block {
  const { origin, values, formulas, formats, merges } = grid;
  const read = <T>(matrix: readonly (readonly T[])[], { row, column }: CellAddress): T | undefined =>
    matrix[row - origin.row]?.[column - origin.column];
  const valueAt = (at: CellAddress) => read(values, at) ?? null;
  const formulaAt = (at: CellAddress) => read(formulas, at) ?? '';
  const [top, bottom] = [form.headingRow + 1, bottomOf(form)];
  const right = origin.column + Math.max(0, ...values.map((row) => row.length)) - 1;
  const indicatorRows = new Set(form.indicators.map(({ row }) => row));
  const isBlank = (row: number) => {
    for (let column = form.columns.name; column <= right; column++) {
      if (valueAt({ row, column }) !== null) return false;
    }
    return true;
  };
  return {
    ...{ form, top, bottom, left: origin.column, right, valueAt, formulaAt },
    formatAt: (at) => read(formats, at) ?? 'General',
    contentAt: (at) => {
      const [formula, value] = [formulaAt(at), valueAt(at)];
      if (formula !== '') return { formula };
      return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
    },
    mergesIn: (row) =>
      merges.filter((one) => overlaps(one, { top: row, left: 0, bottom: row, right: Infinity })),
    isRow: (row) => row >= top && row <= bottom && (indicatorRows.has(row) || isBlank(row)),
  };
}

/** Whether a merged area reaches over several rows. */
export const isTall = ({ top, bottom }: CellRange): boolean => bottom > top;

/** The row of indicators nearest to the cursor; null where the form has none. */
export function nearestRow({ form, isRow }: Block, cursor: number): number | null {
  if (isRow(cursor)) return cursor;
  const rows = form.indicators.map(({ row }) => row);
  const [first] = rows;
  if (first === undefined) return null;
  return rows.reduce((best, row) => (Math.abs(row - cursor) < Math.abs(best - cursor) ? row : best), first);
}

/** Where the name of the indicator of a row stands. */
export const nameIn = ({ form }: Block, row: number): CellAddress => ({ row, column: form.columns.name });
