import { columnIndex, EXCEL_COLUMNS, EXCEL_ROWS, parseArea } from '../engine/a1';
import type { Area } from '../engine/area';
import { areaAt } from '../engine/area';
import type { Engine } from '../engine/engine';

/** @throws when the workbook has no sheet of that name. */
export function sheetIdOf(engine: Engine, name: string): string {
  const sheet = engine.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet 「${name}」.`);
  return sheet.id;
}

/** @throws when the text is no address. */
export function areaNamed(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`「${address}」 is no address of cells.`);
  return area;
}

/** Whole rows; `row` counts from 1. */
export const wholeRows = (row: number, count: number): Area => areaAt(row - 1, 0, count, EXCEL_COLUMNS);

export function wholeColumns(column: string, count: number): Area {
  const index = columnIndex(column);
  if (index === null) throw new Error(`「${column}」 is no column.`);
  return areaAt(0, index, EXCEL_ROWS, count);
}
