import { areaAt, columnsOf, rowsOf } from '../engine/area';
import type { Area } from '../engine/area';
import type { CellContent, CellData } from '../engine/engine-types';
import type { Engine } from '../engine/engine';
import { translateFormula } from '../engine/shift-formula';

const EMPTY: CellContent = { value: '' };

function contentOf({ value, formula }: CellData, rows = 0, columns = 0): CellContent {
  return formula === '' ? { value } : { value: '', formula: translateFormula(formula, rows, columns) };
}

/** Fills the first row of the area down. */
export function fillDown(engine: Engine, sheetId: string, area: Area): void {
  const [first = []] = engine.cells(sheetId, area);
  const filled = Array.from({ length: rowsOf(area) - 1 }, (_, row) =>
    first.map((cell) => contentOf(cell, row + 1)),
  );
  engine.write(sheetId, { ...area, startRow: area.startRow + 1 }, filled);
}

/** Numbers before texts, empty cells last, as Excel sorts upwards. */
function compare(a: CellData, b: CellData): number {
  const rank = ({ value }: CellData) => (value === '' ? 2 : typeof value === 'number' ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  return String(a.value).localeCompare(String(b.value));
}

/** Sorts the rows of the area upwards by one of its columns, counted from its left. */
export function sortRows(engine: Engine, sheetId: string, area: Area, by: number): void {
  const sorted = [...engine.cells(sheetId, area)].sort((a, b) => {
    const [x, y] = [a[by], b[by]];
    return x && y ? compare(x, y) : 0;
  });
  engine.write(
    sheetId,
    area,
    sorted.map((row) => row.map((cell) => contentOf(cell))),
  );
}

/** Cuts the area and puts it in at another place; formulas keep their references. */
export function cutAndPaste(engine: Engine, sheetId: string, area: Area, to: Area): void {
  const cells = engine.cells(sheetId, area).map((row) => row.map((cell) => contentOf(cell)));
  const emptied = cells.map((row) => row.map(() => EMPTY));
  engine.write(sheetId, area, emptied);
  engine.write(sheetId, areaAt(to.startRow, to.startColumn, rowsOf(area), columnsOf(area)), cells);
}
