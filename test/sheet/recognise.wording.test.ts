import type { FormColumns } from '../../src/model/form';
import { HEADINGS, gridFrom, onlyForm } from './grids';

/** Headings of one column, as forms of other places word them. */
const WORDINGS: readonly (readonly [role: keyof FormColumns, headings: readonly string[]])[] = [
  ['level1', ['一级指标类型', '一级考核指标', '1级指标', 'Ⅰ级指标', '一级指标/权重', '一级指标及分值']],
  ['level2', ['二级评价指标', '二级指标类别', '二级指标及权重']],
  ['name', ['三级指标及说明', '三级评价指标', '四级指标', '评价内容', '指标描述', '明细指标', '考核指标']],
  [
    'target',
    [
      ...[
        '本年度指标值',
        '目标',
        '年初预期目标',
        '年初申报值',
        '标准值',
        '调整后指标值',
        '目标值及单位',
        '目标任务',
      ],
      ...['年度工作目标', '2022年度指标值', '年度指标值（目标值）', '计划完成值'],
    ],
  ],
  [
    'actual',
    [
      ...[
        '本年度实际完成值',
        '1-12月实际完成值',
        '12月底完成值',
        '自评情况',
        '实绩',
        '全年累计完成值',
        '实际情况',
      ],
      ...['截止年底完成情况', '实际完成数值', '目标实现情况', '实际产出'],
    ],
  ],
  ['weight', ['分值/权重', '配分', '指标分', '分值设定', '权重（%）', '基准分', '满分', '总分值']],
  [
    'score',
    ['单项得分', '自评', '自评结果', '单位自评', '部门自评得分', '最终得分', '评价分', '自评得分（百分制）'],
  ],
  [
    'explanation',
    [
      ...[
        '扣分原因',
        '扣分说明',
        '原因及措施',
        '完成情况说明',
        '自评情况说明',
        '存在问题',
        '问题及原因',
        '未达标原因',
      ],
      ...['偏差原因及整改措施', '备注（未完成原因）'],
    ],
  ],
];

const COLUMNS: readonly (keyof FormColumns)[] = [
  ...(['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'explanation'] as const),
];
const ROW = ['产出指标', '数量指标', '培训', '200人', '180人', 10, 9, '生源减少'];

describe.each(WORDINGS)('the column %s', (role, headings) => {
  test.each(headings)('is understood as %s', (heading) => {
    const column = COLUMNS.indexOf(role);
    const worded = HEADINGS.map((usual, index) => (index === column ? heading : usual));
    const form = onlyForm(gridFrom([worded, ROW]));
    expect(form.columns).toEqual({
      ...Object.fromEntries(COLUMNS.map((one, index) => [one, index])),
      measures: null,
    });
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['培训']);
    expect(form.notUnderstood).toEqual([]);
  });
});

test.each([
  ...[
    '上年完成值',
    '历年完成值',
    '1-6月完成值',
    '上半年完成值',
    '完成时限',
    '完成率',
    '得分系数',
    '是否核心指标',
  ],
  ...[
    '专家评分',
    '财政复核得分',
    '主管部门评分',
    '评分标准',
    '评分依据',
    '指标说明',
    '目标解释',
    '调整后目标值',
  ],
])('a column %s before the others holds none of their values and needs no word', (extra) => {
  const form = onlyForm(
    gridFrom([
      [...HEADINGS.slice(0, 3), extra, ...HEADINGS.slice(3)],
      [...ROW.slice(0, 3), '99', ...ROW.slice(3)],
    ]),
  );
  expect(form.columns).toMatchObject({ name: 2, target: 4, actual: 5, weight: 6, score: 7, explanation: 8 });
  expect(form.notUnderstood).toEqual([]);
});
