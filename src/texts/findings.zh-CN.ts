import type { FindingValues } from '../model/finding';
import type { IndicatorClass } from '../model/form';
import type { ExecutionBudget } from '../model/rule-set';
import { percentFigure, plainText, rateText, ratioText, scoreText } from './figures';
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
const BUDGET: Readonly<Record<ExecutionBudget, string>> = {
  initialBudget: '年初预算数',
  annualBudget: '全年预算数',
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

function tierRule({ tiers }: FindingValues['score-outside-tier']): string {
  const [upper, lower] = [percentFigure(tiers.partialBelow), percentFigure(tiers.partialFrom)];
  return `定性指标按档评分：100–${upper}%、${upper}–${lower}%、${lower}–0%。`;
}

const REVIEW_FIGURE = '实际完成值应填实际达到的数值。';

/** 检查结果 in Chinese. */
export const findingsZhCn: FindingTexts = {
  'explanation-missing': {
    title: '缺偏差原因',
    detail: missingExplanation,
    rule: '得分低于分值，或未达成、部分达成、超额的指标，须写明原因和改进措施。',
  },
  'explanation-repeated': {
    title: '偏差原因雷同',
    detail: ({ rows }) => `${String(rows)} 行内容相同，请分别说明`,
    rule: '各指标的偏差原因应分别说明，三行及以上相同的须核对。',
  },
  'explanation-without-measure': {
    title: '未写改进措施',
    detail: () => '只有原因，请补写下一步改进措施',
    rule: '偏差原因分析一栏须同时写明原因和改进措施。',
  },
  'explanation-misplaced': {
    title: '原因误填在完成值栏',
    detail: () => '请移到偏差原因栏，此处填完成值',
    rule: '偏差原因写在偏差原因分析及改进措施栏，完成值栏只填完成值。',
  },
  'score-above-weight': {
    title: '得分高于分值',
    detail: ({ score, weight }) => `得分 ${scoreText(score)}，分值 ${plainText(weight)}`,
    rule: '得分不能高于分值。',
  },
  'score-not-as-computed': {
    title: '得分与计算不符',
    detail: ({ score, computed }) => `表中 ${scoreText(score)}，计算 ${scoreText(computed)}`,
    rule: '达到指标值得满分，未达到的按完成比例计分；规则集另有规定的，从其规定。',
  },
  'score-outside-tier': {
    title: '得分不在所属档次',
    detail: ({ score, outcome, low, high }) =>
      `${scoreText(score)} 分；${OUTCOME[outcome]}应为 ${scoreText(low)}–${scoreText(high)} 分`,
    rule: tierRule,
  },
  'score-missing': {
    title: '得分未填',
    detail: ({ computed }) => (computed === null ? '须由人评定' : `按规则可得 ${scoreText(computed)}`),
    rule: '有分值的指标都须填写得分。',
  },
  'score-not-a-number': {
    title: '得分不是数值',
    detail: ({ text }) => `现填：${text}`,
    rule: '得分须以数值填写，文本格式不计入总分。',
  },
  'met-but-deducted': {
    title: '达标但扣分',
    detail: ({ score, computed }) => `${scoreText(score)}，按规则可得 ${scoreText(computed)}`,
    rule: '达到年度指标值的指标得满分。',
  },
  'unmet-but-full': {
    title: '未达标却得满分',
    detail: fullAlthoughUnmet,
    rule: '未达到年度指标值的指标不能得满分。',
  },
  'total-not-sum': {
    title: '总分与各项之和不符',
    detail: ({ stated, computed }) => `表中 ${scoreText(stated)}，合计 ${scoreText(computed)}`,
    rule: '总分为各项指标得分与预算执行率得分之和。',
  },
  'grade-not-as-total': {
    title: '等级与总分不符',
    detail: ({ stated, total, expected }) => `总分 ${scoreText(total)} 应为${expected}，现填：${stated}`,
    rule: '等级按总分所在的分数段确定。',
  },
  'all-full-but-low-execution': {
    title: '指标近满分，执行率偏低',
    detail: ({ indicators, execution }) =>
      `指标得分率 ${rateText(indicators)}，执行率 ${rateText(execution)}`,
    rule: '指标得分率高于预算执行率得分率 5 个百分点以上的须核对。',
  },
  'weights-not-100': {
    title: '分值合计不是 100',
    detail: ({ sum }) => `合计 ${plainText(sum)}`,
    rule: '各项指标分值与预算执行率分值合计为 100 分。',
  },
  'weights-not-class': {
    title: '一级指标分值与规则不符',
    detail: ({ class: name, sum, expected }) =>
      `${CLASS[name]} ${plainText(sum)} 分，规则 ${plainText(expected)} 分`,
    rule: '一级指标分值按规则集设定。',
  },
  'weight-not-positive': {
    title: '分值未填或不是正数',
    detail: ({ text }) => (text === '' ? '' : `现填：${text}`),
    rule: '每个指标的分值须为正数。',
  },
  'single-weight-too-large': {
    title: '单项分值偏大',
    detail: ({ weight }) => `${plainText(weight)} 分`,
    rule: '单个三级指标的分值不宜超过 20 分。',
  },
  'class-missing': {
    title: '缺少一级指标',
    detail: ({ classes }) => `没有${classes.map((name) => `“${CLASS[name]}”`).join('')}`,
    rule: '自评表须设效益指标和满意度指标。',
  },
  'actual-missing': {
    title: '实际完成值未填',
    detail: ({ target }) => (target === '' ? '' : `指标值 ${target}`),
    rule: '每个指标都须填写实际完成值。',
  },
  'actual-copies-target': {
    title: '完成值照搬指标值',
    detail: () => '请填实际数，不带“≥”“以上”等',
    rule: REVIEW_FIGURE,
  },
  'actual-with-sign': {
    title: '完成值不是确数',
    detail: ({ actual }) => `现填：${actual}`,
    rule: REVIEW_FIGURE,
  },
  'actual-not-numeric': {
    title: '完成值不是数值',
    detail: ({ target, actual }) => `指标值 ${target}，现填：${actual}`,
    rule: '指标值为数值的，实际完成值也填数值。',
  },
  'units-differ': {
    title: '单位写法不同',
    detail: ({ target, actual }) => `${target} / ${actual}`,
    rule: '指标值与完成值的计量单位应一致。',
  },
  'not-comparable': {
    title: '无法与指标值比较',
    detail: ({ actual }) => `现填：${actual}`,
    rule: '实际完成值应与年度指标值可比。',
  },
  'target-missing': {
    title: '年度指标值未填',
    detail: none,
    rule: '每个指标都须有年度指标值。',
  },
  'target-not-quantified': {
    title: '指标值未量化',
    detail: () => '宜改为可衡量的数值',
    rule: '指标值应尽量量化，便于衡量。',
  },
  'satisfaction-without-figure': {
    title: '满意度未填数据',
    detail: () => '请填调查所得百分比',
    rule: '满意度以调查所得百分比填写。',
  },
  'cost-prose': {
    title: '成本指标未填数额',
    detail: ({ actual }) => `现填：${actual}`,
    rule: '成本指标的实际完成值填实际支出的数额。',
  },
  'execution-rate-wrong': {
    title: '执行率有误',
    detail: ({ stated, computed }) => `表中 ${rateText(stated)}，应为 ${rateText(computed)}`,
    rule: ({ budget }) => `执行率为全年执行数除以${BUDGET[budget]}。`,
  },
  'execution-score-wrong': {
    title: '执行率得分有误',
    detail: ({ stated, computed }) => `表中 ${scoreText(stated)}，应为 ${scoreText(computed)}`,
    rule: '执行率得分为分值乘以执行率，最高为分值。',
  },
  'funds-rows-not-total': {
    title: '资金分项之和不等于总额',
    detail: ({ rows, total }) => `分项 ${plainText(rows)}，总额 ${plainText(total)}`,
    rule: '年度资金总额为各项资金之和。',
  },
  'funds-total-empty': {
    title: '年度资金总额为空或零',
    detail: none,
    rule: '年度资金总额须填写，执行率据此计算。',
  },
  'executed-over-budget': {
    title: '执行数大于全年预算数',
    detail: ({ executed, budget }) => `执行 ${plainText(executed)}，预算 ${plainText(budget)}`,
    rule: '全年执行数不能大于全年预算数。',
  },
  'budget-adjusted': {
    title: '预算调整较大',
    detail: ({ initial, annual, change }) =>
      `年初 ${plainText(initial)}，全年 ${plainText(annual)}（${rateText(change)}）`,
    rule: '全年预算数与年初预算数相差超过 20% 的须核对。',
  },
  'low-execution': {
    title: '执行率偏低',
    detail: ({ rate }) => `${rateText(rate)}，请说明原因`,
    rule: '预算执行率低于 90% 的须说明原因。',
  },
  'cost-targets-not-budget': {
    title: '成本指标合计与预算不符',
    detail: ({ targets, budget }) => `合计 ${plainText(targets)}，预算 ${plainText(budget)}`,
    rule: '各项成本指标值之和一般等于年初或全年预算数。',
  },
  'money-units-mixed': {
    title: '金额单位不一致',
    detail: ({ typed }) => `元、万元并用，现填：${typed}`,
    rule: '同一张表的金额应使用同一单位。',
  },
  'goal-copied': {
    title: '实际完成情况照搬预期目标',
    detail: none,
    rule: '实际完成情况应写实际结果。',
  },
  'goal-empty': {
    title: '年度总体目标未填',
    detail: ({ part }) => GOAL[part],
    rule: '预期目标和实际完成情况都须填写。',
  },
  'goal-number-differs': {
    title: '目标与指标数字不一致',
    detail: ({ goal, indicator }) => `目标 ${goal}，指标 ${indicator}`,
    rule: '总体目标与绩效指标中的数字应一致。',
  },
  'layout-not-understood': {
    title: '此处未能识别',
    detail: ({ text }) => `现填：${text}`,
    rule: '未能识别的内容不参与评分和检查。',
  },
  ...transferFindingsZhCn,
};
