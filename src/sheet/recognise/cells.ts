import type { CellRange } from '../../model/address';
import type { CellValue, FormCell } from '../../model/form';
import type { Grid } from '../../model/grid';
import { typedText } from '../../reading/typed-text';
import { remembered } from './remembered';

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

/** A longer text is no label. */
export const LONGEST_LABEL = 40;

/** Ideographs and printable ASCII: half-width already, and no white space. */
const COMPACT = /^[!-~\u4e00-\u9fff]*$/;

/** Half-width, without white space: what two spellings of one label have in common. */
export const compact = remembered((text: string): string =>
  COMPACT.test(text) ? text : text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, ''),
);

/** The words of a heading or label: compact, without brackets and colons at the end, without a year at the start. */
export const labelKey = remembered((text: string): string => {
  const key = compact(text).replace(/^(19|20)\d\d年度?(?=.)/, '');
  return key.replace(/((\([^()]*\))|:)+$/, '') || key;
});

type MergeIndex = readonly (readonly (CellRange | undefined)[] | undefined)[];

/** The merge over each cell, by row and column within the bounds. */
function mergeIndex(grid: Grid, { top, left, bottom, right }: CellRange): MergeIndex {
  const index: (CellRange | undefined)[][] = [];
  for (const merge of grid.merges) {
    const [last, end] = [Math.min(merge.bottom, bottom), Math.min(merge.right, right)];
    for (let row = Math.max(merge.top, top); row <= last; row++) {
      const cells = (index[row - top] ??= []);
      for (let column = Math.max(merge.left, left); column <= end; column++) cells[column - left] = merge;
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

/** Makes something for each cell within the bounds once and gives it again. */
function oncePerCell<T>(
  { top, left, bottom, right }: CellRange,
  make: (row: number, column: number) => T,
): (row: number, column: number) => T {
  const made: T[][] = [];
  return (row, column) => {
    if (row < top || row > bottom || column < left || column > right) return make(row, column);
    const cells = (made[row - top] ??= []);
    return (cells[column - left] ??= make(row, column));
  };
}

/** What `make` makes of a sheet's cells, made once as long as they are there. */
export function oncePerSheet<T>(make: (cells: Cells) => T): (cells: Cells) => T {
  const made = new WeakMap<Cells, { readonly of: T }>();
  return (cells) => {
    const known = made.get(cells) ?? { of: make(cells) };
    made.set(cells, known);
    return known.of;
  };
}

/** The same for whole rows. */
export function oncePerRow<T>(make: (row: number) => T): (row: number) => T {
  const made = new Map<number, T>();
  return (row) => {
    const known = made.get(row);
    if (known !== undefined) return known;
    const fresh = make(row);
    made.set(row, fresh);
    return fresh;
  };
}

type CellReader = Pick<Cells, 'own' | 'formatOf'>;

function cellReader({ origin, values, formats, formulas, typed = [] }: Grid, bounds: CellRange): CellReader {
  const read = <T>(matrix: readonly (readonly T[])[], row: number, column: number): T | undefined =>
    matrix[row - origin.row]?.[column - origin.column];
  const formatOf = (row: number, column: number) => read(formats, row, column) ?? 'General';
  const own = oncePerCell(bounds, (row, column): FormCell => {
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
  const { own, formatOf } = cellReader(grid, bounds);
  const merge = (row: number, column: number) => merges[row - bounds.top]?.[column - bounds.left];
  const filled = oncePerRow((row) => {
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
    area: (row, column) => merge(row, column) ?? { top: row, left: column, bottom: row, right: column },
    seen: (row, column) => {
      const over = merge(row, column);
      return over?.left === column ? own(over.top, column) : own(row, column);
    },
    key: oncePerCell(bounds, (row, column) => {
      const { text } = own(row, column);
      return text === '' || text.length > LONGEST_LABEL ? '' : labelKey(text);
    }),
    filled,
  };
}
