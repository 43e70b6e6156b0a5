import type { FindingValues } from '../model/finding';
import type { IndicatorClass } from '../model/form';
import { plainText, rateText, ratioText, scoreText } from './figures';
import type { FindingTexts } from './finding-texts';
import { OUTCOMES } from './outcomes';
import { transferFindingsZhCn } from './transfer-findings.zh-CN';

const OUTCOME = OUTCOMES['zh-CN'];
const CLASS: Readonly<Record<IndicatorClass | 'execution', string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  execution: '执行率',
};
const GOAL = { expected: '预期目标', actual: '实际完成情况' } as const;

const none = (): string => '';

function missingExplanation({ outcome, ratio, deducted }: FindingValues['explanation-missing']): string {
  if (outcome === 'exceeded' && ratio !== null) {
    return `为指标值的 ${ratioText(ratio)}，${ratio < 1 ? '明显偏低，请说明原因' : '请说明超额原因'}`;
  }
  if (outcome === 'unmet' && ratio !== null) {
    return `${ratio < 1 ? '完成' : '为指标值的'} ${ratioText(ratio)}，请说明原因和改进措施`;
  }
  if (outcome === 'partial' || outcome === 'unmet') return `${OUTCOME[outcome]}，请说明原因和改进措施`;
  const points = deducted === null ? '' : `扣 ${scoreText(deducted)} 分，`;
  return `${outcome === 'met' ? '已达标仍' : ''}${points}请说明扣分原因`;
}

function fullAlthoughUnmet({ ratio, highest }: FindingValues['unmet-but-full']): string {
  const rule = `按规则可得 ${scoreText(highest)}`;
  if (ratio === null) return `${OUTCOME.unmet}，按规则最多可得 ${scoreText(highest)}`;
  return `${ratio < 1 ? '完成' : '为指标值的'} ${ratioText(ratio)}，${rule}`;
}

/** 检查结果 in Chinese. */
export const findingsZhCn: FindingTexts = {
  'explanation-missing': {
    title: '缺偏差原因',
    detail: missingExplanation,
  },
  'explanation-repeated': {
    title: '偏差原因雷同',
    detail: ({ rows }) => `${String(rows)} 行内容相同，请分别说明`,
  },
  'explanation-without-measure': {
    title: '未写改进措施',
    detail: () => '只有原因，请补写下一步改进措施',
  },
  'explanation-misplaced': {
    title: '原因误填在完成值栏',
    detail: () => '请移到偏差原因栏，此处填完成值',
  },
  'score-above-weight': {
    title: '得分高于分值',
    detail: ({ score, weight }) => `得分 ${scoreText(score)}，分值 ${plainText(weight)}`,
  },
  'score-not-as-computed': {
    title: '得分与计算不符',
    detail: ({ score, computed }) => `表中 ${scoreText(score)}，计算 ${scoreText(computed)}`,
  },
  'score-outside-tier': {
    title: '得分不在所属档次',
    detail: ({ score, outcome, low, high }) =>
      `${scoreText(score)} 分；${OUTCOME[outcome]}应为 ${scoreText(low)}–${scoreText(high)} 分`,
  },
  'score-missing': {
    title: '得分未填',
    detail: ({ computed }) => (computed === null ? '须由人评定' : `按规则可得 ${scoreText(computed)}`),
  },
  'score-not-a-number': {
    title: '得分不是数值',
    detail: ({ text }) => `现填：${text}`,
  },
  'met-but-deducted': {
    title: '达标但扣分',
    detail: ({ score, computed }) => `${scoreText(score)}，按规则可得 ${scoreText(computed)}`,
  },
  'unmet-but-full': {
    title: '未达标却得满分',
    detail: fullAlthoughUnmet,
  },
  'total-not-sum': {
    title: '总分与各项之和不符',
    detail: ({ stated, computed }) => `表中 ${scoreText(stated)}，合计 ${scoreText(computed)}`,
  },
  'grade-not-as-total': {
    title: '等级与总分不符',
    detail: ({ stated, total, expected }) => `总分 ${scoreText(total)} 应为${expected}，现填：${stated}`,
  },
  'all-full-but-low-execution': {
    title: '指标近满分，执行率偏低',
    detail: ({ indicators, execution }) =>
      `指标得分率 ${rateText(indicators)}，执行率 ${rateText(execution)}`,
  },
  'weights-not-100': {
    title: '分值合计不是 100',
    detail: ({ sum }) => `合计 ${plainText(sum)}`,
  },
  'weights-not-class': {
    title: '一级指标分值与规则不符',
    detail: ({ class: name, sum, expected }) =>
      `${CLASS[name]} ${plainText(sum)} 分，规则 ${plainText(expected)} 分`,
  },
  'weight-not-positive': {
    title: '分值未填或不是正数',
    detail: ({ text }) => (text === '' ? '' : `现填：${text}`),
  },
  'single-weight-too-large': {
    title: '单项分值偏大',
    detail: ({ weight }) => `${plainText(weight)} 分`,
  },
  'class-missing': {
    title: '缺少一级指标',
    detail: ({ classes }) => `没有${classes.map((name) => `“${CLASS[name]}”`).join('')}`,
  },
  'actual-missing': {
    title: '实际完成值未填',
    detail: ({ target }) => (target === '' ? '' : `指标值 ${target}`),
  },
  'actual-copies-target': {
    title: '完成值照搬指标值',
    detail: () => '请填实际数，不带“≥”“以上”等',
  },
  'actual-with-sign': {
    title: '完成值不是确数',
    detail: ({ actual }) => `现填：${actual}`,
  },
  'actual-not-numeric': {
    title: '完成值不是数值',
    detail: ({ target, actual }) => `指标值 ${target}，现填：${actual}`,
  },
  'units-differ': {
    title: '单位写法不同',
    detail: ({ target, actual }) => `${target} / ${actual}`,
  },
  'not-comparable': {
    title: '无法与指标值比较',
    detail: ({ actual }) => `现填：${actual}`,
  },
  'target-missing': {
    title: '年度指标值未填',
    detail: none,
  },
  'target-not-quantified': {
    title: '指标值未量化',
    detail: () => '宜改为可衡量的数值',
  },
  'satisfaction-without-figure': {
    title: '满意度未填数据',
    detail: () => '请填调查所得百分比',
  },
  'cost-prose': {
    title: '成本指标未填数额',
    detail: ({ actual }) => `现填：${actual}`,
  },
  'execution-rate-wrong': {
    title: '执行率有误',
    detail: ({ stated, computed }) => `表中 ${rateText(stated)}，应为 ${rateText(computed)}`,
  },
  'execution-score-wrong': {
    title: '执行率得分有误',
    detail: ({ stated, computed }) => `表中 ${scoreText(stated)}，应为 ${scoreText(computed)}`,
  },
  'funds-rows-not-total': {
    title: '资金分项之和不等于总额',
    detail: ({ rows, total }) => `分项 ${plainText(rows)}，总额 ${plainText(total)}`,
  },
  'funds-total-empty': {
    title: '年度资金总额为空或零',
    detail: none,
  },
  'executed-over-budget': {
    title: '执行数大于全年预算数',
    detail: ({ executed, budget }) => `执行 ${plainText(executed)}，预算 ${plainText(budget)}`,
  },
  'budget-adjusted': {
    title: '预算调整较大',
    detail: ({ initial, annual, change }) =>
      `年初 ${plainText(initial)}，全年 ${plainText(annual)}（${rateText(change)}）`,
  },
  'low-execution': {
    title: '执行率偏低',
    detail: ({ rate }) => `${rateText(rate)}，请说明原因`,
  },
  'cost-targets-not-budget': {
    title: '成本指标合计与预算不符',
    detail: ({ targets, budget }) => `合计 ${plainText(targets)}，预算 ${plainText(budget)}`,
  },
  'money-units-mixed': {
    title: '金额单位不一致',
    detail: ({ typed }) => `元、万元并用，现填：${typed}`,
  },
  'goal-copied': {
    title: '实际完成情况照搬预期目标',
    detail: none,
  },
  'goal-empty': {
    title: '年度总体目标未填',
    detail: ({ part }) => GOAL[part],
  },
  'goal-number-differs': {
    title: '目标与指标数字不一致',
    detail: ({ goal, indicator }) => `目标 ${goal}，指标 ${indicator}`,
  },
  'layout-not-understood': {
    title: '此处未能识别',
    detail: ({ text }) => `现填：${text}`,
  },
  ...transferFindingsZhCn,
};
