import { contains, overlaps } from '../model/address';
import type { CellRange } from '../model/address';
import type { CellValue } from '../model/form';
import type { Grid } from '../model/grid';
import type { PlanCell, PlanPage, SheetPlan } from '../model/sheet-plan';
import { rowHeightsOf } from '../files/xlsx-writer/row-heights';
import { WINDOW } from './read-grid';

/** Columns in characters: wide enough for a heading, narrow enough for a page. */
const NARROWEST = 6;
const WIDEST = 30;
/** Beyond this many characters side by side the page is turned. */
const PORTRAIT_CHARACTERS = 95;

type Matrix<T> = readonly (readonly T[])[];

function planCell(value: CellValue): PlanCell {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** A sheet that begins far from A1 is put at A1; no other keeps a form from being found where it stands. */
function offsetOf({ origin }: Grid): { readonly row: number; readonly column: number } {
  return contains(WINDOW, origin) ? origin : { row: 0, column: 0 };
}

function movedBy({ top, left, bottom, right }: CellRange, rows: number, columns: number): CellRange {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

/** Cells of one column with the same number format, other than General, as few ranges as there are runs. */
function formatStyles(formats: Matrix<string>, row: number, column: number): SheetPlan['styles'] {
  const runs: { range: CellRange; format: string }[] = [];
  const width = Math.max(0, ...formats.map(({ length }) => length));
  for (let c = 0; c < width; c += 1) {
    formats.forEach((line, r) => {
      const format = line[c] ?? 'General';
      const last = runs.at(-1);
      const at = { row: row + r, column: column + c };
      const goesOn =
        last?.format === format && last.range.left === at.column && last.range.bottom === at.row - 1;
      if (goesOn) last.range = { ...last.range, bottom: at.row };
      else if (format !== 'General') {
        runs.push({ format, range: { top: at.row, bottom: at.row, left: at.column, right: at.column } });
      }
    });
  }
  return runs.map(({ range, format }) => ({ range, style: { numberFormat: format } }));
}

/** Characters of the longest line of a value; Chinese characters count twice. */
function widthOf(value: PlanCell): number {
  const lines = String(value ?? '').split('\n');
  return Math.max(...lines.map((line) => [...line].reduce((sum, one) => sum + (one > '\u00ff' ? 2 : 1), 0)));
}

/** How wide each column must be for what stands in it alone; texts across several columns do not count. */
function columnWidths(cells: Matrix<PlanCell>, merges: readonly CellRange[]): SheetPlan['columnWidths'] {
  const wide = merges.filter(({ left, right }) => right > left);
  const widths: number[] = [];
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const isAcross = cell === null || wide.some((one) => contains(one, { row, column }));
      widths[column] = Math.max(widths[column] ?? 0, isAcross ? 0 : widthOf(cell) + 2);
    });
  });
  return widths.map((width, column) => ({
    column,
    characters: Math.min(WIDEST, Math.max(NARROWEST, width)),
  }));
}

/** Excel fits rows to their texts by itself, but never to merged cells: those get the height that they need. */
function mergedRowHeights(plan: SheetPlan): SheetPlan['rowHeights'] {
  const { points } = rowHeightsOf(plan, plan.cells.length);
  const isMerged = (row: number) =>
    plan.merges.some((one) => overlaps(one, { top: row, bottom: row, left: 0, right: Infinity }));
  return points.flatMap((height, row) => (isMerged(row) ? [{ from: row, to: row, points: height }] : []));
}

function pageOf(printArea: CellRange, widths: SheetPlan['columnWidths']): PlanPage {
  const characters = widths.reduce((sum, one) => sum + one.characters, 0);
  return {
    orientation: characters > PORTRAIT_CHARACTERS ? 'landscape' : 'portrait',
    printArea,
    titleRows: null,
    blackAndWhite: false,
    centerHorizontally: true,
    margins: { top: 1.5, bottom: 1.3, left: 1.3, right: 1.3 },
  };
}

/**
 * A sheet read from a file as a plan: values (a formula's own value) where they stood, merges, number formats, columns as
 * wide as their texts need. It carries no mode, no marks and no prompts: it is looked at, and nothing more.
 */
export function planOfGrid(grid: Grid, sheetName: string): SheetPlan {
  const { row, column } = offsetOf(grid);
  const blank = (count: number) => new Array<PlanCell>(count).fill(null);
  const lines = grid.values.map((values) => [...blank(column), ...values.map(planCell)]);
  const cells = lines.length === 0 ? [] : [...Array.from({ length: row }, () => []), ...lines];
  const merges = grid.merges.map((merge) =>
    movedBy(merge, row - grid.origin.row, column - grid.origin.column),
  );
  const widths = columnWidths(cells, merges);
  const used = {
    ...{ top: 0, left: 0 },
    ...{ bottom: Math.max(0, cells.length - 1), right: Math.max(0, widths.length - 1) },
  };
  const plan: SheetPlan = {
    ...{ sheetName, cells, merges, columnWidths: widths, rowHeights: [] },
    styles: [
      { range: used, style: { wrap: true, vertical: 'center' } },
      ...formatStyles(grid.formats, row, column),
    ],
    ...{ validations: [], marks: [], names: [], freezeRows: 0 },
    page: pageOf(used, widths),
    firstCell: { row, column },
  };
  return { ...plan, rowHeights: mergedRowHeights(plan) };
}
