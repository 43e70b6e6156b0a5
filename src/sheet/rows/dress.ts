import type { CellRange } from '../../model/address';
import { isTall } from './block';
import type { Block } from './block';
import { emptied, restoredScore } from './copied';
import type { RowStep } from './row-plan';

/** The next row of indicators from `row` on, up or down, over rows that were put in; null where the block ends. */
function nextRow(block: Block, row: number, by: 1 | -1, inserted: ReadonlySet<number>): number | null {
  let next = row + by;
  while (inserted.has(next)) next += by;
  return block.isRow(next) ? next : null;
}

function isEmptyRow(block: Block, row: number): boolean {
  for (let column = block.left; column <= block.right; column++) {
    const at = { row, column };
    if (block.valueAt(at) !== null || block.formulaAt(at) !== '') return false;
  }
  return block.isRow(row);
}

function hasFormulas(block: Block, { top: row, left, right }: CellRange): boolean {
  for (let column = left; column <= right; column++) if (block.formulaAt({ row, column }) !== '') return true;
  return false;
}

/** The cells of a row from its name on, and the one beside the form that holds the row's height open. */
const cellsOf = (block: Block, row: number): CellRange => ({
  ...{ top: row, bottom: row },
  ...{ left: block.form.columns.name, right: block.right + 1 },
});

const reachesOver = (block: Block, { top, left }: CellRange): boolean =>
  block.mergesIn(top).some((one) => isTall(one) && one.right >= left);

function dressed(block: Block, row: number, inserted: ReadonlySet<number>): readonly RowStep[] {
  const [above, below] = [nextRow(block, row, -1, inserted), nextRow(block, row, 1, inserted)];
  const model = above ?? below;
  if (model === null || !isEmptyRow(block, row)) return [];
  const [from, to] = [cellsOf(block, model), cellsOf(block, row)];
  const isComplete = above !== null && below !== null && !hasFormulas(block, from);
  if (isComplete || reachesOver(block, from) || reachesOver(block, to)) return [];
  return [
    { step: 'copy-cells', from, to: { row, column: to.left } },
    ...emptied(block, model, row, to.left),
    ...restoredScore(block, model, row),
    // Excel gave it the looks of the row above it, which are those of the headings, a fixed height among them.
    ...(above === null ? [{ step: 'fit-row', row } as const] : []),
  ];
}

/**
 * What empty rows lack that were put in with Excel itself. Between two rows of indicators Excel carries formats, prompts
 * and marks on by itself, but no formula; above the first and below the last one it does not. A row that holds anything
 * is left alone.
 */
export function dressedRows(block: Block, inserted: ReadonlySet<number>): readonly RowStep[] {
  return [...inserted].flatMap((row) => dressed(block, row, inserted));
}
