import type { PlanValidation, SheetPlan } from '../../model/sheet-plan';
import { normalise, readTarget } from '../../reading';
import type { TemplateIndicator } from './content';
import { area } from './draft';
import type { Place } from './head';
import { NATURES } from './split-target';

/** Help beside the cell while it is selected; nothing typed is ever refused. */
const TARGET: PlanValidation = {
  promptTitle: '年度指标值',
  prompt: '照批复的绩效目标填写，如：≥95%、不超过90万元、12月底前完成。',
};
const NATURE: PlanValidation = {
  promptTitle: '指标性质',
  prompt: '不低于指标值选≥，不高于选≤，等于选＝；用文字描述的选定性。',
  list: NATURES,
};
const VALUE: PlanValidation = {
  promptTitle: '指标值',
  prompt: '只填数值，如：95；单位填在右边一列。定性指标填写文字。',
};
const UNIT: PlanValidation = { promptTitle: '度量单位', prompt: '如：%、人次、万元；没有单位的留空。' };
const ACTUAL: PlanValidation = {
  promptTitle: '实际完成值',
  prompt: '填写年末实际完成的数值和单位，如：96%、88万元、11月完成。',
};
/** Words of the tiers (domain.md section 4), offered where the target is none to be counted. */
const ACTUAL_IN_WORDS: PlanValidation = {
  promptTitle: '实际完成值',
  prompt: '可以从下拉列表中选，也可以直接填写，如：11月完成。有数值的请填写数值。',
  list: ['全部完成', '基本完成', '部分完成', '未完成'],
};
const EXPLANATION: PlanValidation = {
  promptTitle: '偏差原因分析及改进措施',
  prompt: '得分低于分值，或未达成、部分达成、明显超额时须填写：先写原因，再写改进措施。',
};

/** 二级指标 whose targets are figures as a rule. */
const COUNTED = /数量|成本|经济效益|满意/;

/** Whether words are offered for the actual: the target says words or a date, or may do so yet. */
function isInWords({ target, level2 }: TemplateIndicator): boolean {
  if (target.trim() === '') return !COUNTED.test(level2);
  const { kind } = readTarget(normalise(target), { cost: false });
  return kind === 'words' || kind === 'deadline';
}

/** 实际完成值 row by row, those of one kind together. */
function actualPrompts(
  { shape, rows }: Place,
  indicators: readonly TemplateIndicator[],
): SheetPlan['validations'] {
  const runs: { top: number; bottom: number; validation: PlanValidation }[] = [];
  indicators.forEach((indicator, index) => {
    const validation = isInWords(indicator) ? ACTUAL_IN_WORDS : ACTUAL;
    const row = rows.firstIndicator + index;
    const last = runs.at(-1);
    if (last?.validation === validation) last.bottom = row;
    else runs.push({ top: row, bottom: row, validation });
  });
  const { actual } = shape.columns;
  return runs.map(({ top, bottom, validation }) => ({
    range: area(top, actual, bottom, actual),
    validation,
  }));
}

/** The prompts over the rows of the indicators; none without a row. */
export function promptsFor(place: Place, indicators: readonly TemplateIndicator[]): SheetPlan['validations'] {
  if (indicators.length === 0) return [];
  const { firstIndicator } = place.rows;
  const { nature, target, unit, explanation } = place.shape.columns;
  const over = (column: number | null, validation: PlanValidation): SheetPlan['validations'] =>
    column === null
      ? []
      : [{ range: area(firstIndicator, column, firstIndicator + indicators.length - 1, column), validation }];
  return [
    ...over(nature, NATURE),
    ...over(target, nature === null ? TARGET : VALUE),
    ...over(unit, UNIT),
    ...actualPrompts(place, indicators),
    ...over(explanation, EXPLANATION),
  ];
}
