import type { CellRange } from '../../model/address';
import type { Grid } from '../../model/grid';
import { isTall } from './block';
import type { Block } from './block';
import { isLevelColumn } from './levels';
import type { RowStep } from './row-plan';

/** Where a row stands after rows were put in and taken out; null where it was taken out. */
export type Follow = (row: number) => number | null;

/** The first row that is left of an area whose own first row was taken out; null where that stands, or nothing is left. */
function firstLeft({ top, bottom }: CellRange, follow: Follow): number | null {
  if (follow(top) !== null) return null;
  for (let row = top + 1; row <= bottom; row++) {
    const now = follow(row);
    if (now !== null) return now;
  }
  return null;
}

/**
 * The texts of levels that went with the first row of their merged cells, which Excel keeps in that row alone, although
 * rows under them are left. `before` is the sheet as it was; a cell that holds anything is left alone.
 */
export function restoredLevels(block: Block, before: Grid, follow: Follow): readonly RowStep[] {
  return before.merges.filter(isTall).flatMap((area): RowStep[] => {
    const row = firstLeft(area, follow);
    const text = before.values[area.top - before.origin.row]?.[area.left - before.origin.column];
    if (row === null || row < block.top || row > block.bottom || typeof text !== 'string') return [];
    const at = { row, column: area.left };
    if (!isLevelColumn(block, area.right) || block.valueAt(at) !== null || block.formulaAt(at) !== '')
      return [];
    return [{ step: 'write', at, cell: text }];
  });
}
