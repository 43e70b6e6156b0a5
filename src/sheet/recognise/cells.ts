import type { CellRange } from '../../model/address';
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
  /** The cells of a row that hold something, from left to right. */
  filled(row: number): readonly FormCell[];
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

/** Makes something for each cell once and gives it again. */
function oncePerCell<T>(make: (row: number, column: number) => T): (row: number, column: number) => T {
  const made = new Map<number, T>();
  return (row, column) => {
    const place = row * COLUMNS + column;
    const known = made.get(place);
    if (known !== undefined) return known;
    const fresh = make(row, column);
    made.set(place, fresh);
    return fresh;
  };
}

type CellReader = Pick<Cells, 'own' | 'formatOf'>;

function cellReader({ origin, values, formats, formulas, typed = [] }: Grid): CellReader {
  const read = <T>(matrix: readonly (readonly T[])[], row: number, column: number): T | undefined =>
    matrix[row - origin.row]?.[column - origin.column];
  const formatOf = (row: number, column: number) => read(formats, row, column) ?? 'General';
  const own = oncePerCell((row, column): FormCell => {
    const value: CellValue = read(values, row, column) ?? null;
    const text = value === null ? '' : (read(typed, row, column) ?? typedText(value, formatOf(row, column)));
    return { at: { row, column }, text, value, isFormula: (read(formulas, row, column) ?? '') !== '' };
  });
  return { own, formatOf };
}

/** Opens a grid for reading; each text, label and row is made once. */
export function cellsOf(grid: Grid): Cells {
  const bounds = boundsOf(grid);
  const merges = mergeIndex(grid, bounds);
  const { own, formatOf } = cellReader(grid);
  const area = (row: number, column: number): CellRange =>
    merges.get(row * COLUMNS + column) ?? { top: row, left: column, bottom: row, right: column };
  const filled = oncePerCell((row) => {
    const found: FormCell[] = [];
    for (let column = bounds.left; column <= bounds.right; column++) {
      const cell = own(row, column);
      if (cell.text.trim() !== '') found.push(cell);
    }
    return found;
  });
  return {
    bounds,
    own,
    formatOf,
    area,
    seen: (row, column) => {
      const { top, left } = area(row, column);
      return left === column ? own(top, column) : own(row, column);
    },
    key: oncePerCell((row, column) => {
      const { text } = own(row, column);
      return text.length > LONGEST_LABEL ? '' : labelKey(text);
    }),
    filled: (row) => filled(row, 0),
  };
}
