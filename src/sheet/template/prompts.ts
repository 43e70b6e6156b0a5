import type { PlanValidation, SheetPlan } from '../../model/sheet-plan';
import { COLUMNS, ROWS } from './columns';
import { area } from './draft';

/** Help beside the cell while it is selected; nothing typed is ever refused. */
const PROMPTS: readonly (readonly [number, PlanValidation])[] = [
  [
    COLUMNS.target,
    { promptTitle: '年度指标值', prompt: '照批复的绩效目标填写，如：≥95%、不超过90万元、12月底前完成。' },
  ],
  [
    COLUMNS.actual,
    { promptTitle: '实际完成值', prompt: '填写年末实际完成的数值和单位，如：96%、88万元、11月完成。' },
  ],
  [
    COLUMNS.explanation,
    {
      promptTitle: '偏差原因分析及改进措施',
      prompt: '得分低于分值，或未达成、部分达成、明显超额时须填写：先写原因，再写改进措施。',
    },
  ],
];

/** The prompts over the rows of the indicators; none without a row. */
export function promptsFor(lastIndicator: number): SheetPlan['validations'] {
  if (lastIndicator < ROWS.firstIndicator) return [];
  return PROMPTS.map(([column, validation]) => ({
    range: area(ROWS.firstIndicator, column, lastIndicator, column),
    validation,
  }));
}
