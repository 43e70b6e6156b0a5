import type { CellRange } from '../../model/address';
import { oncePerRow } from './cells';
import type { Cells } from './cells';
import { candidatesAt, headingRows } from './headings';
import type { ColumnRole } from './wording';

/** The columns that the headings of one form take. */
type Extent = Pick<CellRange, 'left' | 'right'>;

const NEEDED: readonly ColumnRole[] = ['name', 'target', 'actual'];
/** The first headings of a form; one of them a second time begins the next form in the row. */
const FIRST: readonly ColumnRole[] = ['level1', 'name'];

/** The forms that one row heads: more than one where a whole set of headings is followed by another. */
function extentsAt(cells: Cells, row: number): readonly Extent[] {
  const extents: Extent[] = [];
  let roles = new Set<ColumnRole>();
  let left = cells.bounds.left;
  let right = left;
  const isWhole = () => NEEDED.every((role) => roles.has(role));
  for (const { role, column } of candidatesAt(cells, row)) {
    if (isWhole() && FIRST.includes(role) && roles.has(role)) {
      extents.push({ left, right });
      roles = new Set();
    }
    if (roles.size === 0) left = column;
    roles.add(role);
    right = column;
  }
  return isWhole() ? [...extents, { left, right }] : extents;
}

/** More forms than a page has room for stand on no sheet side by side. */
const MOST_WINDOWS = 6;

/** The first column of the form on the right: behind the last empty column between the two, else its first heading. */
function border(cells: Cells, before: Extent, after: Extent): number {
  const used = new Set<number>();
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    for (const { at } of cells.filled(row)) used.add(at.column);
  }
  for (let column = after.left - 1; column > before.right; column--) {
    if (!used.has(column)) return column + 1;
  }
  return after.left;
}

/** The cells of some columns alone. */
export function windowOn(cells: Cells, left: number, right: number): Cells {
  return {
    ...cells,
    bounds: { ...cells.bounds, left, right },
    filled: oncePerRow((row) =>
      cells.filled(row).filter(({ at }) => at.column >= left && at.column <= right),
    ),
  };
}

/** Forms that stand side by side, each with the columns of its own; a sheet without such forms as it is. */
export function windowsOf(cells: Cells, most = MOST_WINDOWS): readonly Cells[] {
  if (most === 1) return [cells];
  const extents = headingRows(cells).flatMap((row) => extentsAt(cells, row));
  extents.sort((a, b) => a.left - b.left);
  const first = extents[0];
  const next = first && extents.find(({ left }) => left > first.right);
  if (!first || !next) return [cells];
  const at = border(cells, first, next);
  const { left, right } = cells.bounds;
  return [windowOn(cells, left, at - 1), ...windowsOf(windowOn(cells, at, right), most - 1)];
}
