import type { CellRange } from '../../model/address';
import type { Grid } from '../../model/grid';
import { isTall } from './block';
import type { Block } from './block';
import { isLevelColumn, mergesLevels, scoreFormula } from './levels';
import { reachingTo } from './references';
import type { RowStep } from './row-plan';

/** An area of one level as it stands, and the rows that it should reach over. */
interface LevelArea {
  readonly area: CellRange;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a row begins a 一级指标 of its own, so that no level right of it reaches down to it. */
function beginsLevel1({ form, valueAt }: Block, row: number, column: number): boolean {
  const { level1 } = form.columns;
  return level1 !== null && column > level1 && valueAt({ row, column: level1 }) !== null;
}

/**
 * The areas of one column from top to bottom, each reaching over the empty cells of the indicators below it, the first
 * one over those above it too. Rows that hold nothing yet lie between, and end no area.
 */
function levelAreas(block: Block, column: number): readonly LevelArea[] {
  const areas: LevelArea[] = [];
  const indicators = new Set(block.form.indicators.map(({ row }) => row));
  let isOpen = false;
  let above: number | null = null;
  for (let row = block.top - 1; row <= block.bottom; row++) {
    const at = { row, column };
    const area = block.mergesIn(row).find(({ left, right }) => column >= left && column <= right);
    if (area?.top === row || (!area && block.valueAt(at) !== null)) {
      const own = area ?? { top: row, left: column, bottom: row, right: column };
      areas.push({ area: own, top: above ?? row, bottom: own.bottom });
      [isOpen, above] = [own.bottom >= block.top, null];
    } else if (!area && block.isRow(row)) {
      if (beginsLevel1(block, row, column)) [isOpen, above] = [false, null];
      else if (indicators.has(row)) {
        const last = areas.at(-1);
        if (isOpen && last) areas[areas.length - 1] = { ...last, bottom: row };
        else if (last && last.area.bottom < block.top) above ??= row;
      }
    } else if (!area) [isOpen, above] = [false, null];
  }
  return areas.filter(({ area }) => isLevelColumn(block, area.right));
}

/** The area over more rows; its text moves up where it begins higher than it did. */
function reaching({ area, top, bottom }: LevelArea): readonly RowStep[] {
  const { left, right } = area;
  const corner = { ...area, bottom: area.top };
  return [
    ...(isTall(area) || right > left ? [{ step: 'unmerge', range: area } as const] : []),
    ...(top < area.top
      ? ([
          { step: 'copy-cells', from: corner, to: { row: top, column: left } },
          { step: 'write', at: { row: area.top, column: left }, cell: null },
        ] as const)
      : []),
    { step: 'merge', range: { ...area, top, bottom } },
  ];
}

/** Levels, and the label beside the block, over rows at their ends that were filled. */
function repairedLevels(block: Block, filled: ReadonlySet<number>): readonly RowStep[] {
  if (!mergesLevels(block)) return [];
  const { range, columns } = block.form;
  const steps: RowStep[] = [];
  for (let column = Math.max(block.left, range.left); column < columns.name; column++) {
    const isLevel = column === columns.level1 || column === columns.level2;
    for (const one of levelAreas(block, column)) {
      // Beside the levels only what is merged over rows already grows: a column of numbers does not.
      if (!isLevel && !isTall(one.area)) continue;
      const isGrown = [...filled].some(
        (row) => row >= one.top && row <= one.bottom && (row < one.area.top || row > one.area.bottom),
      );
      if (one.area.left === column && isGrown) steps.push(...reaching(one));
    }
  }
  return steps;
}

/** The formula of the score in filled rows that hold none and no score, in a form whose rows score themselves. */
function repairedScores(block: Block, filled: ReadonlySet<number>): readonly RowStep[] {
  const { score: column } = block.form.columns;
  if (column === null) return [];
  return [...filled].flatMap((row): RowStep[] => {
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
 * Mends what rows lack that were put in with Excel itself, once they are filled, as only then it is known which level
 * they belong to: levels that do not reach over them, scores by formula, sums that end above them.
 */
export function repairedRows(block: Block, grid: Grid, filled: ReadonlySet<number>): readonly RowStep[] {
  if (filled.size === 0) return [];
  return [...repairedLevels(block, filled), ...repairedScores(block, filled), ...repairedSums(block, grid)];
}
