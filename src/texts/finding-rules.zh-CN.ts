import type { FindingValues } from '../model/finding';
import type { ExecutionBudget } from '../model/rule-set';
import { percentFigure } from './figures';
import type { FindingRules } from './finding-texts';

const BUDGET: Readonly<Record<ExecutionBudget, string>> = {
  initialBudget: '年初预算数',
  annualBudget: '全年预算数',
};

const REVIEW_FIGURE = '实际完成值应填实际达到的数值。';

function tierRule({ tiers }: FindingValues['score-outside-tier']): string {
  const [upper, lower] = [percentFigure(tiers.partialBelow), percentFigure(tiers.partialFrom)];
  return `定性指标按档评分：100–${upper}%、${upper}–${lower}%、${lower}–0%。`;
}

/** 依据: the rule behind each check, in Chinese. */
export const findingRulesZhCn: FindingRules = {
  'explanation-missing': '得分低于分值，或未达成、部分达成、超额的指标，须写明原因和改进措施。',
  'explanation-repeated': '各指标的偏差原因应分别说明，三行及以上相同的须核对。',
  'explanation-without-measure': '偏差原因分析一栏须同时写明原因和改进措施。',
  'explanation-misplaced': '偏差原因写在偏差原因分析及改进措施栏，完成值栏只填完成值。',
  'score-above-weight': '得分不能高于分值。',
  'score-not-as-computed': '达到指标值得满分，未达到的按完成比例计分；规则集另有规定的，从其规定。',
  'score-outside-tier': tierRule,
  'score-missing': '有分值的指标都须填写得分。',
  'score-not-a-number': '得分须以数值填写，文本格式不计入总分。',
  'met-but-deducted': '达到年度指标值的指标得满分。',
  'unmet-but-full': '未达到年度指标值的指标不能得满分。',
  'total-not-sum': '总分为各项指标得分与预算执行率得分之和。',
  'grade-not-as-total': '等级按总分所在的分数段确定。',
  'all-full-but-low-execution': '指标得分率高于预算执行率得分率 5 个百分点以上的须核对。',
  'weights-not-100': '各项指标分值与预算执行率分值合计为 100 分。',
  'weights-not-class': '一级指标分值按规则集设定。',
  'weight-not-positive': '每个指标的分值须为正数。',
  'single-weight-too-large': '单个三级指标的分值不宜超过 20 分。',
  'class-missing': '自评表须设效益指标和满意度指标。',
  'actual-missing': '每个指标都须填写实际完成值。',
  'actual-copies-target': REVIEW_FIGURE,
  'actual-with-sign': REVIEW_FIGURE,
  'actual-not-numeric': '指标值为数值的，实际完成值也填数值。',
  'units-differ': '指标值与完成值的计量单位应一致。',
  'not-comparable': '实际完成值应与年度指标值可比。',
  'target-missing': '每个指标都须有年度指标值。',
  'target-not-quantified': '指标值应尽量量化，便于衡量。',
  'satisfaction-without-figure': '满意度以调查所得百分比填写。',
  'cost-prose': '成本指标的实际完成值填实际支出的数额。',
  'execution-rate-wrong': ({ budget }) => `执行率为全年执行数除以${BUDGET[budget]}。`,
  'execution-score-wrong': '执行率得分为分值乘以执行率，最高为分值。',
  'funds-rows-not-total': '年度资金总额为各项资金之和。',
  'funds-total-empty': '年度资金总额须填写，执行率据此计算。',
  'executed-over-budget': '全年执行数不能大于全年预算数。',
  'budget-adjusted': '全年预算数与年初预算数相差超过 20% 的须核对。',
  'low-execution': '预算执行率低于 90% 的须说明原因。',
  'cost-targets-not-budget': '各项成本指标值之和一般等于年初或全年预算数。',
  'money-units-mixed': '同一张表的金额应使用同一单位。',
  'goal-copied': '实际完成情况应写实际结果。',
  'goal-empty': '预期目标和实际完成情况都须填写。',
  'goal-number-differs': '总体目标与绩效指标中的数字应一致。',
  'layout-not-understood': '未能识别的内容不参与评分和检查。',
  'management-row-empty': '资金管理情况各行均须填写情况说明。',
  'decomposition-below-national': '分解的绩效目标不得低于上级下达的要求。',
  'plan-not-total': '明细项目之和等于所在组的金额，各组之和等于合计。',
  'paid-not-sum': '合计等于各行金额之和。',
  'report-section-missing': '自评报告按统一提纲撰写，各部分均须包括。',
  'rule-set-invalid': '规则集须符合格式，有误的规则集不予使用。',
};
