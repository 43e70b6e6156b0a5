import type { Block } from './block';
import { mergesLevels, scoreFormula } from './levels';
import type { RowStep } from './row-plan';

/**
 * Empties in the copy of a row the texts that it must not repeat, from a column on; its formulas stay. A level that the
 * form repeats stays too.
 */
export function emptied(block: Block, row: number, copy: number, from: number): readonly RowStep[] {
  const { level1, level2 } = block.form.columns;
  const isRepeated = (column: number) =>
    (column === level1 || column === level2) &&
    !mergesLevels(block) &&
    [row - 1, row + 1].some((one) => block.valueAt({ row: one, column }) === block.valueAt({ row, column }));
  const steps: RowStep[] = [];
  for (let column = from; column <= block.right; column++) {
    const at = { row, column };
    if (block.valueAt(at) === null || block.formulaAt(at) !== '' || isRepeated(column)) continue;
    steps.push({ step: 'write', at: { row: copy, column }, cell: null });
  }
  return steps;
}

/** The formula of the score in the copy of a row, where a person typed over it in the row that is copied. */
export function restoredScore(block: Block, row: number, copy: number): readonly RowStep[] {
  const { score: column } = block.form.columns;
  if (column === null || block.formulaAt({ row, column }) !== '') return [];
  const formula = scoreFormula(block, row, copy);
  return formula === null ? [] : [{ step: 'write', at: { row: copy, column }, cell: { formula } }];
}
