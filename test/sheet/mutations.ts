import type { CellAddress, CellRange } from '../../src/model/address';
import type { CellValue } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';

/** Values, formats and formulas of one cell, to be moved together. */
interface Content {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string;
}

const EMPTY: Content = { value: null, format: 'General', formula: '' };

type Contents = readonly (readonly Content[])[];

/** The cells of a grid from A1 on, all rows equally wide. */
function contentsOf(grid: Grid): Contents {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const { row: down, column: right } = grid.origin;
  return Array.from({ length: grid.values.length + down }, (_, row) =>
    Array.from({ length: width + right }, (__, column) => {
      const value = grid.values[row - down]?.[column - right];
      if (value === undefined) return EMPTY;
      return {
        value,
        format: grid.formats[row - down]?.[column - right] ?? 'General',
        formula: grid.formulas[row - down]?.[column - right] ?? '',
      };
    }),
  );
}

function gridOfContents(sheet: string, contents: Contents, merges: readonly CellRange[]): Grid {
  return {
    sheet,
    origin: { row: 0, column: 0 },
    values: contents.map((row) => row.map(({ value }) => value)),
    formats: contents.map((row) => row.map(({ format }) => format)),
    formulas: contents.map((row) => row.map(({ formula }) => formula)),
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
  };
}

const moved = (merge: CellRange, down: number, right: number): CellRange => ({
  top: merge.top + down,
  bottom: merge.bottom + down,
  left: merge.left + right,
  right: merge.right + right,
});

/** A grid with empty rows and columns before it and behind it. */
export function padded(grid: Grid, down: number, right: number): Grid {
  const contents = contentsOf(grid);
  const width = (contents[0]?.length ?? 0) + 2 * right;
  const blank = Array.from({ length: width }, () => EMPTY);
  const side = Array.from({ length: right }, () => EMPTY);
  const blanks = Array.from({ length: down }, () => blank);
  return gridOfContents(
    grid.sheet,
    [...blanks, ...contents.map((row) => [...side, ...row, ...side]), ...blanks],
    grid.merges.map((merge) => moved(merge, down, right)),
  );
}

/** Another value in one cell. */
export function retyped(grid: Grid, { row, column }: CellAddress, value: CellValue): Grid {
  const contents = contentsOf(grid).map((cells, at) =>
    cells.map((cell, across) => (at === row && across === column ? { ...cell, value } : cell)),
  );
  return gridOfContents(grid.sheet, contents, grid.merges);
}

/** A row deleted as Excel does it: merges shrink, and what a merge shows moves down with it. */
export function withoutRow(grid: Grid, row: number): Grid {
  const contents = contentsOf(grid).map((cells) => [...cells]);
  for (const { top, bottom, left } of grid.merges) {
    const below = contents[row + 1];
    const shown = contents[row]?.[left];
    if (top === row && bottom > row && below && shown) below[left] = shown;
  }
  const merges = grid.merges.flatMap((merge): readonly CellRange[] => {
    if (merge.top === row && merge.bottom === row) return [];
    const before = (end: number): number => (end > row ? end - 1 : end);
    return [
      { ...merge, top: before(merge.top), bottom: merge.bottom >= row ? merge.bottom - 1 : merge.bottom },
    ];
  });
  return gridOfContents(
    grid.sheet,
    contents.filter((_, at) => at !== row),
    merges,
  );
}

/** Some merges taken apart, their text in the first cell alone or in every one of them. */
export function unmerged(grid: Grid, which: (merge: CellRange) => boolean, repeats: boolean): Grid {
  const contents = contentsOf(grid).map((cells) => [...cells]);
  const apart = grid.merges.filter(which);
  for (const { top, bottom, left } of repeats ? apart : []) {
    const shown = contents[top]?.[left];
    for (let row = top; row <= bottom; row++) {
      const cells = contents[row];
      if (cells && shown) cells[left] = shown;
    }
  }
  return gridOfContents(
    grid.sheet,
    contents,
    grid.merges.filter((merge) => !which(merge)),
  );
}

/** Two columns changed with each other from one row to another; merges inside one of them move with it. */
export function swapped(grid: Grid, [a, b]: readonly [number, number], from: number, to: number): Grid {
  const other = (column: number): number => (column === a ? b : column === b ? a : column);
  const contents = contentsOf(grid);
  const mixed = contents.map((cells, row) =>
    row < from || row > to ? cells : cells.map((_, column) => cells[other(column)] ?? EMPTY),
  );
  const merges = grid.merges.map((merge) =>
    merge.left === merge.right && merge.top >= from && merge.bottom <= to
      ? { ...merge, left: other(merge.left), right: other(merge.right) }
      : merge,
  );
  return gridOfContents(grid.sheet, mixed, merges);
}

/** One grid below the other, with empty rows between. */
export function stacked(
  upper: Grid,
  lower: Grid,
  gap: number,
): { readonly grid: Grid; readonly down: number } {
  const [first, second] = [contentsOf(upper), contentsOf(lower)];
  const width = Math.max(first[0]?.length ?? 0, second[0]?.length ?? 0);
  const wide = (cells: readonly Content[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? EMPTY);
  const blanks = Array.from({ length: gap }, () => wide([]));
  const down = first.length + gap;
  const merges = [...upper.merges, ...lower.merges.map((merge) => moved(merge, down, 0))];
  const grid = gridOfContents(upper.sheet, [...first.map(wide), ...blanks, ...second.map(wide)], merges);
  return { grid, down };
}
