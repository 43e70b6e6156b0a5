import type { CellValue } from '../../src/model/form';
import { HEADINGS, gridFrom, onlyForm } from './grids';

describe('headings', () => {
  test.each([
    [
      'line breaks, spaces and letters',
      [
        '一级\n指标',
        '二级 指标',
        '三级指标',
        '年度\n指标值（A）',
        '全年实际\n完成值(B)',
        '分 值',
        '自评得分',
        '未完成原因及拟采取的改进措施',
      ],
    ],
    [
      'other words',
      ['一级指标', '二级指标', '指标名称', '年初设定目标', '实施进度', '权重', '自评分', '说明'],
    ],
    [
      'years',
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '2023年目标值',
        '2023年完成值',
        '指标分值',
        '指标得分（分）',
        '偏差原因',
      ],
    ],
  ])('are understood with %s', (_, headings) => {
    const form = onlyForm(
      gridFrom([headings, ['产出指标', '数量指标', '培训', '200人', '210人', 10, 9, '说明']]),
    );
    expect(form.columns).toEqual({
      level1: 0,
      level2: 1,
      name: 2,
      target: 3,
      actual: 4,
      weight: 5,
      score: 6,
      explanation: 7,
      measures: null,
    });
    expect(form.notUnderstood).toEqual([]);
  });

  test('two rows high are read at their lower row', () => {
    const rows = [
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        null,
        null,
        '实际完成值',
        '分值',
        '得分',
        '偏差原因',
      ],
      [null, null, null, '指标性质', '指标值', '度量单位', null, null, null, null],
      ['产出指标', '数量指标', '培训人次', '≥', 735, '人次', 800, 10, 10, null],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:H2', 'I1:I2', 'J1:J2'];
    const form = onlyForm(gridFrom(rows, { merges }));
    expect(form.headingRow).toBe(1);
    expect(form.indicators.map(({ target, actual }) => [target.text, actual.text])).toEqual([
      ['≥735人次', '800'],
    ]);
  });

  test('a column that nobody knows is reported and the form is read', () => {
    const form = onlyForm(
      gridFrom([
        [...HEADINGS, '领导批示'],
        ['产出指标', '数量指标', '培训', '1', '1', 1, 1, '', '同意'],
      ]),
    );
    expect(form.notUnderstood).toEqual([{ at: { row: 0, column: 8 }, text: '领导批示' }]);
    expect(form.indicators).toHaveLength(1);
  });

  test('extra columns for the way of scoring and a second score are passed over', () => {
    const headings = [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '累计完成率',
      '分值',
      '得分计算方法',
      '自评分',
      '复核分',
      '未完成原因',
    ];
    const form = onlyForm(
      gridFrom([headings, ['产出指标', '数量指标', '培训', '1', '1', '100%', 8, '完成得满分', 7, 6, '']]),
    );
    expect(form.notUnderstood).toEqual([]);
    expect(form.indicators.map(({ weight, score }) => [weight?.figure, score?.figure])).toEqual([[8, 7]]);
  });
});

describe('the split target', () => {
  const rows = (nature: string, value: CellValue, unit: string) => [
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '指标性质',
      '指标值',
      '度量单位',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因',
    ],
    ['产出指标', '数量指标', '指标', nature, value, unit, null, 10, null, null],
  ];
  test.each([
    ['≥', 735, '人次', '≥735人次'],
    ['＝', '100', '%', '＝100%'],
    ['≤', '90万元', '万元', '≤90万元'],
    ['反向', 5, '起', '≤5起'],
    ['正向', 5, '家', '5家'],
    ['定性', '有所提高', '无', '有所提高'],
    ['≥', null, '%', ''],
  ])('%s · %s · %s is %s', (nature, value, unit, joined) => {
    expect(onlyForm(gridFrom(rows(nature, value, unit))).indicators.map(({ target }) => target.text)).toEqual(
      [joined],
    );
  });

  test('with the direction in words keeps the words, the unit before or after the value', () => {
    const headings = [
      '一级指标',
      '二级指标',
      '三级指标',
      '计量单位',
      '指标性质',
      '指标方向',
      '指标值',
      '全年完成值',
      '分值',
      '得分',
      '说明',
    ];
    const form = onlyForm(
      gridFrom([
        headings,
        ['效益指标', '社会效益指标', '覆盖率', '%', '正向', '大于等于', 95, 96, 10, 10, null],
      ]),
    );
    expect(form.layout).toBe('word-direction');
    expect(form.indicators.map(({ target }) => target.text)).toEqual(['大于等于95%']);
  });

  test('without level columns', () => {
    const headings = [
      '指标名称',
      '计量单位',
      '指标性质',
      '指标值',
      '指标权重(分)',
      '全年完成值',
      '指标得分(分)',
      '说明',
    ];
    const form = onlyForm(
      gridFrom([
        headings,
        ['办结率', '%', '≥', 95, 20, 97, 20, null],
        ['合计', null, null, null, 20, null, 20, null],
      ]),
    );
    expect(form.layout).toBe('no-levels');
    expect(
      form.indicators.map(({ level1, name, target, weight }) => [
        level1,
        name.text,
        target.text,
        weight?.figure,
      ]),
    ).toEqual([['', '办结率', '≥95%', 20]]);
    expect(form.total?.score?.figure).toBe(20);
  });
});
