import { rangeToA1 } from '../model/address';
import type { CellRange } from '../model/address';
import type { CellValue } from '../model/form';
import type { Grid } from '../model/grid';

/**
 * Where forms are looked for: A1:AN4000. The window keeps a sheet of a hundred thousand rows of other data from being
 * read whole (the web refuses answers above 5 MB).
 */
export const WINDOW: CellRange = { top: 0, left: 0, bottom: 3999, right: 39 };

/** What a queued load gives once its batch has run. */
export type Later<T> = () => T;

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A text that begins with "=" is no formula: there, formula and value are the same. */
function formulaText(formula: unknown, value: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
}

function areaOf(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

const EMPTY = { origin: { row: 0, column: 0 }, values: [], formats: [], formulas: [], merges: [] } as const;

/** Reads the loaded part; to be called after the sync. */
function gridOf(sheet: string, used: Excel.Range, merged: Excel.RangeAreas): Grid {
  if (used.isNullObject) return { sheet, ...EMPTY };
  const { values, formulas, numberFormat } = used;
  return {
    sheet,
    origin: { row: used.rowIndex, column: used.columnIndex },
    values: values.map((row) => row.map(cellValue)),
    formats: numberFormat.map((row) => row.map(String)),
    formulas: formulas.map((row, r) => row.map((formula, c) => formulaText(formula, values[r]?.[c]))),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
  };
}

/**
 * Queues the load of a sheet's used part, without `text`: a narrow column shows #### there.
 * Returns the way to the grid after the sync; an empty sheet gives an empty grid. `sheet.name` must be loaded too.
 */
export function queueGrid(sheet: Excel.Worksheet, window: CellRange): Later<Grid> {
  const used = sheet.getRange(rangeToA1(window)).getUsedRangeOrNullObject(true);
  used.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => gridOf(sheet.name, used, merged);
}
