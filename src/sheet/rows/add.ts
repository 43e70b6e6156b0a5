import type { CellRange } from '../../model/address';
import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { blockOf, isTall, nameIn, nearestRow } from './block';
import type { Block } from './block';
import { emptied, restoredScore } from './copied';
import { isLevelColumn, mergesLevels } from './levels';
import { extendedOver } from './references';
import { planned, refused } from './row-plan';
import type { RowAnswer, RowStep } from './row-plan';

/** A level of one row in a form that merges its levels: from now on over two rows. */
function singleLevels(block: Block, row: number): readonly CellRange[] {
  if (!mergesLevels(block)) return [];
  const covered = block.mergesIn(row);
  const { level1, level2 } = block.form.columns;
  return [level1, level2].flatMap((column) => {
    if (column === null || covered.some(({ left, right }) => column >= left && column <= right)) return [];
    const isNamed = block.valueAt({ row, column }) !== null;
    return isNamed ? [{ top: row, left: column, bottom: row, right: column }] : [];
  });
}

/** Areas over several rows that shall reach over the new row too: levels always, others where it comes inside them. */
function grownMerges(block: Block, row: number): readonly CellRange[] {
  return block
    .mergesIn(row)
    .filter((one) => isTall(one) && (isLevelColumn(block, one.right) || one.bottom > row));
}

/** Sums around the block that end in the row: they shall take in the new one. */
function grownSums(block: Block, row: number, grid: Grid): readonly RowStep[] {
  const steps: RowStep[] = [];
  grid.formulas.forEach((formulas, r) => {
    formulas.forEach((formula, c) => {
      const at = { row: grid.origin.row + r, column: grid.origin.column + c };
      if (formula === '' || (at.row >= block.top && at.row <= block.bottom)) return;
      const extended = extendedOver(formula, row);
      if (extended === null) return;
      const moved = { ...at, row: at.row > row ? at.row + 1 : at.row };
      steps.push({ step: 'write', at: moved, cell: { formula: extended } });
    });
  });
  return steps;
}

/**
 * 增加指标: an empty row below the cursor's, under the same levels; where the cursor is on no row of indicators, below
 * the nearest one. The new row has the formats, prompts and formulas of the one above it. Refused: `no-rows`.
 */
export function addIndicator(form: Form, grid: Grid, cursor: number): RowAnswer {
  const block = blockOf(form, grid);
  const row = nearestRow(block, cursor);
  if (row === null) return refused('no-rows');
  const grown = grownMerges(block, row);
  const steps: RowStep[] = [
    ...grown.map((range): RowStep => ({ step: 'unmerge', range })),
    { step: 'insert-row', row: row + 1 },
    { step: 'copy-row', from: row, to: row + 1 },
    ...emptied(block, row, row + 1, block.left),
    ...restoredScore(block, row, row + 1),
    ...grownSums(block, row, grid),
    ...[...grown, ...singleLevels(block, row)].map((one): RowStep => ({
      step: 'merge',
      range: { ...one, bottom: one.bottom + 1 },
    })),
  ];
  return planned(steps, nameIn(block, row + 1));
}
