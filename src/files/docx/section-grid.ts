import type { CellRange } from '../../model/address';
import type { CellValue } from '../../model/form';
import type { Grid } from '../../model/grid';
import { WorkbookError } from '../workbook-error';
import type { Table } from './blocks';
import type { Section } from './sections';

const GENERAL = 'General';

/** A cell of the grid; `text` as it stands in the document. */
interface TypedCell {
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
}

const EMPTY: TypedCell = { text: '', value: null, format: GENERAL };

/** Excel keeps so many digits of a number. */
const MOST_DIGITS = 15;

/**
 * Word keeps texts only: a plain number is one, with the decimals it was typed with as its format (10.00 → 10 under
 * 0.00). A code with leading zeros (007) and what carries a sign or unit (100%, 1,000) stay texts.
 */
function cellOf(text: string): TypedCell {
  if (text === '') return EMPTY;
  const [number, decimals = ''] = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (number === undefined || number.length > MOST_DIGITS) return { text, value: text, format: GENERAL };
  const format = decimals.endsWith('0') ? `0.${'0'.repeat(decimals.length)}` : GENERAL;
  return { text, value: Number(number), format };
}

/** The rows of a section as they are put below each other. */
interface Layer {
  readonly rows: TypedCell[][];
  readonly merges: CellRange[];
}

/** Places that cells from above and from the left reach into. */
class Taken {
  private readonly places = new Set<string>();

  /** The first free column of a row from `from` on. */
  next(row: number, from: number): number {
    let column = from;
    while (this.places.has(`${String(row)},${String(column)}`)) column++;
    return column;
  }

  add({ top, left, bottom, right }: CellRange): void {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) this.places.add(`${String(row)},${String(column)}`);
  }
}

/** Puts the rows of a table below what is there; a cell stands in the first place that none from above reaches into. */
function putTable({ rows, merges }: Layer, table: Table): void {
  const taken = new Taken();
  const last = rows.length + table.rows.length - 1;
  for (const cells of table.rows) {
    const top = rows.length;
    const line: TypedCell[] = [];
    let next = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      const left = taken.next(top, next);
      const range = { top, left, bottom: Math.min(top + rowSpan - 1, last), right: left + colSpan - 1 };
      line[left] = cellOf(text);
      if (range.bottom > top) taken.add(range);
      if (range.bottom > top || colSpan > 1) merges.push(range);
      next = range.right + 1;
    }
    rows.push(line);
  }
}

function widthOf({ rows, merges }: Layer): number {
  const cells = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return merges.reduce((widest, { right }) => Math.max(widest, right + 1), cells);
}

/**
 * A section as the grid that a worksheet with the same table would give: title lines, tables, notes, each in rows below
 * those before. Throws WorkbookError `too-many-cells` above `mostCells` places, counted with those that merges cover.
 */
export function gridOfSection({ above, tables, below }: Section, sheet: string, mostCells: number): Grid {
  const layer: Layer = { rows: above.map((text) => [cellOf(text)]), merges: [] };
  for (const table of tables) putTable(layer, table);
  layer.rows.push(...below.map((text) => [cellOf(text)]));
  const width = widthOf(layer);
  if (layer.rows.length * width > mostCells)
    throw new WorkbookError('too-many-cells', `${sheet}: ${String(layer.rows.length)} × ${String(width)}`);
  const lines = [...above.keys(), ...below.map((_, index) => layer.rows.length - 1 - index)];
  const across = width > 1 ? lines.map((row) => ({ top: row, left: 0, bottom: row, right: width - 1 })) : [];
  const matrix = <T>(make: (cell: TypedCell) => T): T[][] =>
    layer.rows.map((row) => Array.from({ length: width }, (_, column) => make(row[column] ?? EMPTY)));
  return {
    sheet,
    origin: { row: 0, column: 0 },
    values: matrix(({ value }) => value),
    formats: matrix(({ format }) => format),
    formulas: matrix(() => ''),
    typed: matrix(({ text }) => text),
    merges: [...layer.merges, ...across],
  };
}
