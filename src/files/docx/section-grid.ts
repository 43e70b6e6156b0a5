import type { CellRange } from '../../model/address';
import type { CellValue } from '../../model/form';
import type { Grid } from '../../model/grid';
import { typedText } from '../../reading/typed-text';
import { WorkbookError } from '../workbook-error';
import type { Table } from './blocks';
import type { Section } from './sections';

const GENERAL = 'General';

/** Word keeps texts only. A plain number becomes one where it reads the same (3, 9.36; not 3.0, 007 or 100%). */
function valueOf(text: string): CellValue {
  if (text === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const value = Number(text);
  return typedText(value, GENERAL) === text ? value : text;
}

/** The rows of a section as they are put below each other. */
interface Layer {
  readonly rows: CellValue[][];
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
    const line: CellValue[] = [];
    let next = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      const left = taken.next(top, next);
      const range = { top, left, bottom: Math.min(top + rowSpan - 1, last), right: left + colSpan - 1 };
      line[left] = valueOf(text);
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
  const layer: Layer = { rows: above.map((text) => [text]), merges: [] };
  for (const table of tables) putTable(layer, table);
  layer.rows.push(...below.map((text) => [text]));
  const width = widthOf(layer);
  if (layer.rows.length * width > mostCells)
    throw new WorkbookError('too-many-cells', `${sheet}: ${String(layer.rows.length)} × ${String(width)}`);
  const lines = [...above.keys(), ...below.map((_, index) => layer.rows.length - 1 - index)];
  const across = width > 1 ? lines.map((row) => ({ top: row, left: 0, bottom: row, right: width - 1 })) : [];
  const matrix = <T>(make: (value: CellValue) => T): T[][] =>
    layer.rows.map((row) => Array.from({ length: width }, (_, column) => make(row[column] ?? null)));
  return {
    sheet,
    origin: { row: 0, column: 0 },
    values: matrix((value) => value),
    formats: matrix(() => GENERAL),
    formulas: matrix(() => ''),
    merges: [...layer.merges, ...across],
  };
}
