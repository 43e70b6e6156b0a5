import type { IndicatorClass } from '../../model/form';
import { compact } from './cells';
import type { Cells } from './cells';
import type { RoleColumns } from './headings';
import { remembered } from './remembered';

/** 一级 and 二级指标 of a row, as typed. */
export interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/** The text of a level in a row: through a merge from above, "" where a merge from the left covers the cell. */
function levelText(cells: Cells, row: number, column: number | undefined): string {
  return column === undefined ? '' : cells.seen(row, column).text;
}

/**
 * The levels of a row, carried on from the row before where their cells are empty: published forms merge the level
 * cells, repeat them, or write them once and leave the rest empty. A new level 1 ends the level 2 before it.
 */
export function levelsOf(cells: Cells, columns: RoleColumns, row: number, before: Levels): Levels {
  const level1 = levelText(cells, row, columns.level1);
  const level2 = levelText(cells, row, columns.level2);
  const continues = level1.trim() === '' || level1 === before.level1;
  return {
    level1: continues ? before.level1 : level1,
    level2: level2.trim() === '' && continues ? before.level2 : level2,
  };
}

/** What a level measures, by its words (产出指标(50分), 项目完成指标, 效果指标, 社会效益); the first that fits. */
const CLASS_WORDS: readonly (readonly [IndicatorClass, RegExp])[] = [
  ['satisfaction', /满意/],
  ['benefit', /效益|效果|影响/],
  ['cost', /成本/],
  ['output', /产出|完成|数量|质量|时效/],
];

const classInWords = remembered((text: string): IndicatorClass | null => {
  const words = compact(text);
  return CLASS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
});

/** The class of an indicator: by its 一级指标 (成本 under 产出 counts as 产出), by its 二级指标 where that says nothing. */
export function classOf({ level1, level2 }: Levels): IndicatorClass | null {
  return classInWords(level1) ?? classInWords(level2);
}
