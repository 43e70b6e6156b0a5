import { isTall } from './block';
import type { Block } from './block';
import { inOtherRow } from './references';

/** The columns left of the names: the label beside the block, 一级 and 二级指标. */
export const isLevelColumn = ({ form }: Block, column: number): boolean => column < form.columns.name;

/** Whether the form merges the cells of its levels; others repeat the text or leave the cells below it empty. */
export function mergesLevels(block: Block): boolean {
  for (let row = block.top; row <= block.bottom; row++) {
    const isMerged = block.mergesIn(row).some((one) => isTall(one) && isLevelColumn(block, one.right));
    if (isMerged) return true;
  }
  return false;
}

/**
 * The formula by which the rows under the levels of `row` score themselves (else those of the whole form), as it reads
 * in the row `place`; null where no row does.
 */
export function scoreFormula(block: Block, row: number, place: number): string | null {
  const { score: column } = block.form.columns;
  if (column === null) return null;
  const own = block.form.indicators.find((one) => one.row === row);
  const models = block.form.indicators.filter((one) => block.formulaAt({ row: one.row, column }) !== '');
  const model = models.find((one) => one.level1 === own?.level1 && one.level2 === own.level2) ?? models[0];
  return model ? inOtherRow(block.formulaAt({ row: model.row, column }), model.row, place) : null;
}
