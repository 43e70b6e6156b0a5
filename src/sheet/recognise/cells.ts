import type { CellAddress, CellRange } from '../../model/address';
import type { CellValue, FormCell } from '../../model/form';
import type { Grid } from '../../model/grid';
import { typedText } from '../../reading/typed-text';

/** A Grid read by worksheet rows and columns, with its merges. Outside the grid every cell is empty. */
export interface Cells {
  readonly bounds: CellRange;
  /** The cell itself: one that a merge covers is empty. */
  own(row: number, column: number): FormCell;
  /** The cell a person sees there: inside a merge that starts in this column, the merge's first cell. */
  seen(row: number, column: number): FormCell;
  /** The merge over a cell, or the cell alone. */
  area(row: number, column: number): CellRange;
  /** `labelKey` of the cell itself; "" for texts too long to be a label. */
  key(row: number, column: number): string;
  formatOf(row: number, column: number): string;
}

const LONGEST_LABEL = 40;
const COLUMNS = 16384;

/** Half-width, without white space: what two spellings of one label have in common. */
export function compact(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

/** The words of a heading or label: compact, without brackets and colons at the end, without a year at the start. */
export function labelKey(text: string): string {
  const key = compact(text).replace(/^(19|20)\d\d年度?(?=.)/, '');
  return key.replace(/((\([^()]*\))|:)+$/, '') || key;
}

function mergeIndex(grid: Grid, bounds: CellRange): ReadonlyMap<number, CellRange> {
  const index = new Map<number, CellRange>();
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.bottom, bounds.bottom);
    const right = Math.min(merge.right, bounds.right);
    for (let row = Math.max(merge.top, bounds.top); row <= bottom; row++) {
      for (let column = Math.max(merge.left, bounds.left); column <= right; column++) {
        index.set(row * COLUMNS + column, merge);
      }
    }
  }
  return index;
}

function boundsOf({ origin, values }: Grid): CellRange {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length - 1,
    right: origin.column + width - 1,
  };
}

/** Opens a grid for reading; each text and label is made once. */
export function cellsOf(grid: Grid): Cells {
  const bounds = boundsOf(grid);
  const merges = mergeIndex(grid, bounds);
  const made = new Map<number, FormCell>();
  const keys = new Map<number, string>();
  const read = <T>(matrix: readonly (readonly T[])[], { row, column }: CellAddress): T | undefined =>
    matrix[row - grid.origin.row]?.[column - grid.origin.column];
  const formatOf = (row: number, column: number) => read(grid.formats, { row, column }) ?? 'General';
  const make = (at: CellAddress): FormCell => {
    const value: CellValue = read(grid.values, at) ?? null;
    const text = value === null ? '' : typedText(value, formatOf(at.row, at.column));
    return { at, text, value, isFormula: (read(grid.formulas, at) ?? '') !== '' };
  };
  const own = (row: number, column: number): FormCell => {
    const place = row * COLUMNS + column;
    const cell = made.get(place) ?? make({ row, column });
    made.set(place, cell);
    return cell;
  };
  const area = (row: number, column: number) =>
    merges.get(row * COLUMNS + column) ?? { top: row, left: column, bottom: row, right: column };
  return {
    bounds,
    own,
    area,
    formatOf,
    seen: (row, column) => {
      const { top, left } = area(row, column);
      return left === column ? own(top, column) : own(row, column);
    },
    key: (row, column) => {
      const place = row * COLUMNS + column;
      const { text } = own(row, column);
      const key = keys.get(place) ?? (text.length > LONGEST_LABEL ? '' : labelKey(text));
      keys.set(place, key);
      return key;
    },
  };
}

/** The cells of a row that hold something, from left to right. */
export function filledCells(cells: Cells, row: number): readonly FormCell[] {
  const filled: FormCell[] = [];
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const cell = cells.own(row, column);
    if (cell.text.trim() !== '') filled.push(cell);
  }
  return filled;
}
