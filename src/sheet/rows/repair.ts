import type { CellRange } from '../../model/address';
import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { blockOf, isTall, nameIn } from './block';
import type { Block } from './block';
import { isLevelColumn, mergesLevels, scoreFormula } from './levels';
import { reachingTo } from './references';
import type { RowPlan, RowStep } from './row-plan';

/** An area of one level: as it stands, and down to which row it should reach. */
interface LevelArea {
  readonly area: CellRange;
  readonly bottom: number;
}

/** The areas of one column from top to bottom, each reaching over the empty cells of indicators right below it. */
function levelAreas(block: Block, column: number): readonly LevelArea[] {
  const areas: LevelArea[] = [];
  const indicators = new Set(block.form.indicators.map(({ row }) => row));
  const { level1 } = block.form.columns;
  for (let row = block.top - 1; row <= block.bottom; row++) {
    const at = { row, column };
    const over = block.mergesIn(row).find(({ left, right }) => column >= left && column <= right);
    const last = areas.at(-1);
    if (over || block.valueAt(at) !== null) {
      const area = over ?? { top: row, left: column, bottom: row, right: column };
      if (area.top === row || !last) areas.push({ area, bottom: area.bottom });
      continue;
    }
    const startsLevel1 =
      level1 !== null && column > level1 && block.valueAt({ row, column: level1 }) !== null;
    const goesOn = last?.bottom === row - 1 && last.area.bottom >= block.top && indicators.has(row);
    if (goesOn && !startsLevel1) areas[areas.length - 1] = { ...last, bottom: row };
  }
  return areas.filter(({ area, bottom }) => bottom > area.bottom && isLevelColumn(block, area.right));
}

/** Levels, and the label beside the block, over rows that were inserted at their lower end. */
function repairedLevels(block: Block): readonly RowStep[] {
  if (!mergesLevels(block)) return [];
  const steps: RowStep[] = [];
  for (let column = block.left; column < block.form.columns.name; column++) {
    for (const { area, bottom } of levelAreas(block, column)) {
      if (area.left !== column) continue;
      if (isTall(area) || area.right > area.left) steps.push({ step: 'unmerge', range: area });
      steps.push({ step: 'merge', range: { ...area, bottom } });
    }
  }
  return steps;
}

/** The formula of the score in rows that hold none and no score, in a form whose rows score themselves. */
function repairedScores(block: Block): readonly RowStep[] {
  const { score: column } = block.form.columns;
  if (column === null) return [];
  return block.form.indicators.flatMap(({ row }): RowStep[] => {
    const at = { row, column };
    if (block.formulaAt(at) !== '' || block.valueAt(at) !== null) return [];
    const formula = scoreFormula(block, row, row);
    return formula === null ? [] : [{ step: 'write', at, cell: { formula } }];
  });
}

/** Sums of the block that end above its last indicator. */
function repairedSums(block: Block, grid: Grid): readonly RowStep[] {
  const [first, last] = [block.form.indicators[0]?.row, block.form.indicators.at(-1)?.row];
  if (first === undefined || last === undefined) return [];
  return grid.formulas.flatMap((formulas, r) =>
    formulas.flatMap((formula, c): RowStep[] => {
      const at = { row: grid.origin.row + r, column: grid.origin.column + c };
      if (formula === '' || (at.row >= block.top && at.row <= last)) return [];
      const reaching = reachingTo(formula, first, last);
      return reaching === null ? [] : [{ step: 'write', at, cell: { formula: reaching } }];
    }),
  );
}

/**
 * Mends what inserting rows with Excel itself leaves behind: levels that do not reach over the new rows, rows that do not
 * score themselves as the others do, sums that end too early. Null where nothing is to be mended.
 */
export function repairRows(form: Form, grid: Grid): RowPlan | null {
  const block = blockOf(form, grid);
  const steps = [...repairedLevels(block), ...repairedScores(block), ...repairedSums(block, grid)];
  return steps.length === 0 ? null : { steps, select: nameIn(block, form.indicators[0]?.row ?? block.top) };
}
