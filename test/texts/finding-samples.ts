import type { FindingId, FindingValues } from '../../src/model/finding';

/** Values of a finding, and its title and detail in Chinese and in English. */
type Sample<Id extends FindingId> = readonly [FindingValues[Id], string, string];

/** One finding of every check; an id without a sample does not compile. */
export const SAMPLES: { readonly [Id in FindingId]: Sample<Id> } = {
  'explanation-missing': [
    { outcome: 'exceeded', ratio: 10 / 3, deducted: null },
    '缺偏差原因；为指标值的 333%，请说明超额原因',
    'Deviation unexplained; 333% of the target: say why',
  ],
  'explanation-repeated': [
    { rows: 9 },
    '偏差原因雷同；9 行内容相同，请分别说明',
    'Same explanation repeated; 9 rows read alike',
  ],
  'explanation-without-measure': [
    {},
    '未写改进措施；只有原因，请补写下一步改进措施',
    'No measure named; add what you will do',
  ],
  'explanation-misplaced': [
    {},
    '原因误填在完成值栏；请移到偏差原因栏，此处填完成值',
    'Reason in the actual column; move it, and give the value',
  ],
  'score-above-weight': [
    { score: 16, weight: 12.5 },
    '得分高于分值；得分 16.00，分值 12.5',
    'Score above its weight; 16.00 of 12.5',
  ],
  'score-not-as-computed': [
    { score: 2.7, computed: 3 },
    '得分与计算不符；表中 2.70，计算 3.00',
    'Score differs; 2.70 in the form, computed 3.00',
  ],
  'score-outside-tier': [
    { score: 9, outcome: 'partial', low: 6, high: 7.99, tiers: { partialFrom: 0.6, partialBelow: 0.8 } },
    '得分不在所属档次；9.00 分；部分达成应为 6.00–7.99 分',
    'Score outside its tier; 9.00; partly met: 6.00–7.99',
  ],
  'score-missing': [{ computed: 8 }, '得分未填；按规则可得 8.00', 'Score empty; rule gives 8.00'],
  'score-not-a-number': [{ text: '8分' }, '得分不是数值；现填：8分', 'Score is no number; typed: 8分'],
  'met-but-deducted': [
    { score: 2.7, computed: 3 },
    '达标但扣分；2.70，按规则可得 3.00',
    'Met, points deducted; 2.70, rule gives 3.00',
  ],
  'unmet-but-full': [
    { ratio: 0.9, highest: 18 },
    '未达标却得满分；完成 90%，按规则可得 18.00',
    'Not met, full score; 90% reached, rule gives 18.00',
  ],
  'total-not-sum': [
    { stated: 98, computed: 84 },
    '总分与各项之和不符；表中 98.00，合计 84.00',
    'Total is not the sum; 98.00, sum 84.00',
  ],
  'grade-not-as-total': [
    { stated: '优', total: 88.5, expected: '良' },
    '等级与总分不符；总分 88.50 应为良，现填：优',
    'Grade differs from total; 优 for 88.50, should be 良',
  ],
  'all-full-but-low-execution': [
    { indicators: 89.7 / 90, execution: 0.9361 },
    '指标近满分，执行率偏低；指标得分率 99.67%，执行率 93.61%',
    'High scores, low execution; indicators 99.67%, execution 93.61%',
  ],
  'weights-not-100': [{ sum: 90 }, '分值合计不是 100；合计 90', 'Weights do not add to 100; 90'],
  'weights-not-class': [
    { class: 'benefit', sum: 22.5, expected: 30 },
    '一级指标分值与规则不符；效益指标 22.5 分，规则 30 分',
    'Class weight differs; benefit 22.5, rule 30',
  ],
  'weight-not-positive': [{ text: '0' }, '分值未填或不是正数；现填：0', 'Weight not positive; typed: 0'],
  'single-weight-too-large': [{ weight: 30 }, '单项分值偏大；30 分', 'One weight is large; 30'],
  'class-missing': [
    { classes: ['satisfaction'] },
    '缺少一级指标；没有“满意度指标”',
    'Class missing; no satisfaction',
  ],
  'actual-missing': [{ target: '2360' }, '实际完成值未填；指标值 2360', 'Actual value empty; target 2360'],
  'actual-copies-target': [
    {},
    '完成值照搬指标值；请填实际数，不带“≥”“以上”等',
    'Actual copies the target; give the figure',
  ],
  'actual-with-sign': [
    { actual: '500 人次以上' },
    '完成值不是确数；现填：500 人次以上',
    'Actual is not exact; typed: 500 人次以上',
  ],
  'actual-not-numeric': [
    { target: '5个', actual: '达成预期指标' },
    '完成值不是数值；指标值 5个，现填：达成预期指标',
    'Actual is no figure; target 5个, typed: 达成预期指标',
  ],
  'units-differ': [{ target: '人', actual: '人次' }, '单位写法不同；人 / 人次', 'Units differ; 人 / 人次'],
  'not-comparable': [
    { actual: '效果良好' },
    '无法与指标值比较；现填：效果良好',
    'Cannot be compared; typed: 效果良好',
  ],
  'target-missing': [{}, '年度指标值未填', 'Target empty'],
  'target-not-quantified': [
    { target: '效果明显' },
    '指标值未量化；宜改为可衡量的数值',
    'Target not quantified; a figure is better',
  ],
  'satisfaction-without-figure': [
    {},
    '满意度未填数据；请填调查所得百分比',
    'Satisfaction without a figure; give the surveyed %',
  ],
  'cost-prose': [
    { actual: '严格控制在预算范围内' },
    '成本指标未填数额；现填：严格控制在预算范围内',
    'Cost without a figure; typed: 严格控制在预算范围内',
  ],
  'execution-rate-wrong': [
    { stated: 0.98, computed: 508.95 / 543.7, budget: 'annualBudget' },
    '执行率有误；表中 98.00%，应为 93.61%',
    'Execution rate wrong; 98.00%, should be 93.61%',
  ],
  'execution-score-wrong': [
    { stated: 10, computed: 9.36 },
    '执行率得分有误；表中 10.00，应为 9.36',
    'Execution score wrong; 10.00, should be 9.36',
  ],
  'funds-rows-not-total': [
    { rows: 89.974, total: 90 },
    '资金分项之和不等于总额；分项 89.974，总额 90',
    'Fund rows do not add up; 89.974, total 90',
  ],
  'funds-total-empty': [{}, '年度资金总额为空或零', 'Fund total empty or zero'],
  'executed-over-budget': [
    { executed: 105, budget: 100 },
    '执行数大于全年预算数；执行 105，预算 100',
    'Executed over budget; 105 of 100',
  ],
  'budget-adjusted': [
    { initial: 202.64, annual: 132.912, change: (132.912 - 202.64) / 202.64 },
    '预算调整较大；年初 202.64，全年 132.912（-34.41%）',
    'Budget much adjusted; 202.64 to 132.912 (-34.41%)',
  ],
  'low-execution': [
    { rate: 259.45 / 300 },
    '执行率偏低；86.48%，请说明原因',
    'Low execution; 86.48%, say why',
  ],
  'cost-targets-not-budget': [
    { targets: 120, budget: 100 },
    '成本指标合计与预算不符；合计 120，预算 100',
    'Cost targets do not add to the budget; 120, 100',
  ],
  'money-units-mixed': [
    { typed: '100元' },
    '金额单位不一致；元、万元并用，现填：100元',
    'Money units mixed; 元 and 万元, typed: 100元',
  ],
  'goal-copied': [{}, '实际完成情况照搬预期目标', 'Goal copied as result'],
  'goal-empty': [{ part: 'actual' }, '年度总体目标未填；实际完成情况', 'Goal empty; actual result'],
  'goal-number-differs': [
    { goal: '425万粒', indicator: '550万粒' },
    '目标与指标数字不一致；目标 425万粒，指标 550万粒',
    'Goal and indicator differ; 425万粒, 550万粒',
  ],
  'layout-not-understood': [
    { text: '完成12个' },
    '此处未能识别；现填：完成12个',
    'Not understood; typed: 完成12个',
  ],
  'management-row-empty': [
    { name: '使用规范性' },
    '资金管理情况未填；使用规范性',
    'Management of funds not described; 使用规范性',
  ],
  'decomposition-below-national': [
    { name: '培训人数', national: '≥100家', local: '80家' },
    '本地目标低于国家要求；国家 ≥100家，本地 80家',
    'Local target below the national one; national ≥100家, local 80家',
  ],
  'plan-not-total': [
    { group: '运营基金工作经费', stated: 6500, computed: 6400.5 },
    '资金安排合计有误；本组 6500，各项之和 6400.5',
    'Allocation does not add up; group 6500, its parts 6400.5',
  ],
  'paid-not-sum': [
    { column: 'paid', stated: 1961.4864, computed: 1961.4846 },
    '合计与各行之和不符；已支出合计 1961.4864，各行之和 1961.4846',
    'Total is not the sum of its rows; paid: total 1961.4864, rows 1961.4846',
  ],
  'report-section-missing': [
    { section: '五、其他需要说明的问题' },
    '自评报告缺少章节；五、其他需要说明的问题',
    'Report lacks a section; 五、其他需要说明的问题',
  ],
  'rule-set-invalid': [
    { field: 'tiers.partialFrom' },
    '规则集有误；tiers.partialFrom 缺失或有误',
    'Rule set is broken; tiers.partialFrom is missing or wrong',
  ],
};
