import type { Area } from '../engine/area';
import { areaAt, columnsOf, contains, rowsOf } from '../engine/area';
import type { CellContent, CellValue } from '../engine/engine-types';
import type { Engine } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import { readInput } from './input';

export type Grid<T> = readonly (readonly T[])[];

/** The array of the area's size that was given, or one value for all cells. @throws InvalidArgument on another size. */
export function gridFor<T>(area: Area, given: unknown, read: (value: unknown) => T): Grid<T> {
  if (!Array.isArray(given)) {
    const one = read(given);
    return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => one));
  }
  const rows: readonly unknown[] = given;
  if (rows.length !== rowsOf(area)) throw wrongSize();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnsOf(area)) throw wrongSize();
    return row.map((value: unknown) => read(value));
  });
}

const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** null leaves the cell; anything but text, number and truth value is refused. */
export function readCellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** Cells under a merge, all but its first, take nothing. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) => contains(merge, row, column) && !(merge.startRow === row && merge.startColumn === column),
  );
}

/** Writes what was typed or set, as Excel reads it. */
export function writeCells(
  engine: Engine,
  sheetId: string,
  area: Area,
  values: Grid<CellValue | null>,
): void {
  const merges = engine.merges(sheetId);
  const contents = values.map((cells, rowOffset) =>
    cells.map((value, columnOffset): CellContent | null => {
      const row = area.startRow + rowOffset;
      const column = area.startColumn + columnOffset;
      if (value === null || isCovered(merges, row, column)) return null;
      if (typeof value !== 'string') return { value };
      const format = engine.cells(sheetId, areaAt(row, column))[0]?.[0]?.style.numberFormat ?? 'General';
      return readInput(value, format);
    }),
  );
  engine.write(sheetId, area, contents);
}
