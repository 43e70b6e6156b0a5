import fc from 'fast-check';
import type { CellValue } from '../../src/model/form';
import { recognise } from '../../src/sheet/recognise';
import { gridFrom, onlyForm } from './grids';

const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const names = (rows: readonly (readonly CellValue[])[]) =>
  onlyForm(gridFrom(rows)).indicators.map(({ name }) => name.text);

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

describe('rows', () => {
  test('placeholders name no indicator, unless they carry a weight', () => {
    expect(
      names([
        HEADINGS,
        ['产出指标', '数量指标', '指标1：培训', '1次', '1次', 10, 10, ''],
        [null, null, '指标2：', null, null, null, null, null],
        [null, null, '……', null, null, null, null, null],
        [null, '质量指标', '指标1：', null, null, 5, null, null],
      ]),
    ).toEqual(['指标1：培训', '指标1：']);
  });

  test('notes and signatures below the total, or below the last indicator, are no indicators', () => {
    const indicator = ['产出指标', '数量指标', '培训', '1次', '1次', 10, 10, ''];
    const note = ['注：', '1.', '得分一档最高不能超过该指标分值上限。', '定量', '指标', null, null, null];
    expect(names([HEADINGS, indicator, ['总分', null, null, null, null, 100, 98, null], note])).toEqual([
      '培训',
    ]);
    expect(names([HEADINGS, indicator, note, indicator])).toEqual(['培训']);
    expect(
      names([HEADINGS, indicator, ['填表人：张三', null, '联系电话：', '1', '2', null, null, null]]),
    ).toEqual(['培训']);
  });

  test('subtotals are no indicators and do not end the form', () => {
    const indicator = ['产出指标', '数量指标', '培训', '1次', '1次', 10, 10, ''];
    expect(names([HEADINGS, indicator, ['小计', null, null, null, null, 10, 10, null], indicator])).toEqual([
      '培训',
      '培训',
    ]);
  });

  test('levels are filled down whether merged, repeated or written once', () => {
    const rows = [
      HEADINGS,
      ['产出指标', '数量指标', '甲', '1', '1', 10, 10, ''],
      [null, null, '乙', '1', '1', 10, 10, ''],
      ['产出指标', null, '丙', '1', '1', 10, 10, ''],
      ['产出指标', '质量指标', '丁', '1', '1', 10, 10, ''],
      ['效益指标', null, '戊', '1', '1', 10, 10, ''],
    ];
    expect(
      onlyForm(gridFrom(rows, { merges: ['A2:A3', 'B2:B3'] })).indicators.map(
        ({ level1, level2 }) => `${level1}/${level2}`,
      ),
    ).toEqual([
      '产出指标/数量指标',
      '产出指标/数量指标',
      '产出指标/数量指标',
      '产出指标/质量指标',
      '效益指标/',
    ]);
  });

  test('a score merged over parent and children belongs to the parent, an explanation to all of them', () => {
    const rows = [
      HEADINGS,
      ['产出指标', '数量指标', '★培训', '10场', '9场', 10, 9, '一场改期'],
      [null, null, '其中：线上', '4场', '4场', null, null, null],
      [null, null, '线下', '6场', '5场', null, null, null],
    ];
    const form = onlyForm(gridFrom(rows, { merges: ['F2:F4', 'G2:G4', 'H2:H4'] }));
    expect(
      form.indicators.map(({ weight, score, explanation }) => [
        weight?.figure,
        score?.figure,
        explanation?.text,
      ]),
    ).toEqual([
      [10, 9, '一场改期'],
      [null, null, '一场改期'],
      [null, null, '一场改期'],
    ]);
  });

  test('a weight in percent and a score with 分 are points', () => {
    const rows = [HEADINGS, ['产出指标', '数量指标', '甲', '1', '1', 0.2, '18分', '']];
    const [indicator] = onlyForm(gridFrom(rows, { formats: { F2: '0%' } })).indicators;
    expect([indicator?.weight?.figure, indicator?.weight?.text, indicator?.score?.figure]).toEqual([
      20,
      '20%',
      18,
    ]);
  });

  test('a target typed as 100% is read as typed', () => {
    const rows = [HEADINGS, ['产出指标', '质量指标', '合格率', 1, 0.985, 10, 9, '']];
    const [indicator] = onlyForm(gridFrom(rows, { formats: { D2: '0%', E2: '0.0%' } })).indicators;
    expect([indicator?.target.text, indicator?.actual.text]).toEqual(['100%', '98.5%']);
  });
});

describe('the total', () => {
  const indicator = ['产出指标', '数量指标', '培训', '1次', '1次', 10, 9, ''];
  test.each(['总分', '总 分', '合计', '得分合计', '自评总分'])('is the row of %s', (label) => {
    const form = onlyForm(gridFrom([HEADINGS, indicator, [label, null, null, null, null, 100, 97.5, null]]));
    expect([form.total?.weight?.figure, form.total?.score?.figure]).toEqual([100, 97.5]);
  });

  test('may stand in the header', () => {
    const form = onlyForm(gridFrom([['项目名称', '培训'], ['自评总分', '98分'], HEADINGS, indicator]));
    expect(form.total?.score?.figure).toBe(98);
  });

  test('may stand in its label', () => {
    const form = onlyForm(gridFrom([HEADINGS, indicator, ['总分：98.5分']]));
    expect(form.total?.score?.figure).toBe(98.5);
  });
});

describe('项目资金', () => {
  const FUNDS = [
    '项目资金（万元）',
    null,
    '年初预算数',
    '调整预算数',
    '全年执行数',
    '分值',
    '执行率',
    '得分',
  ];
  const rateOf = (rate: CellValue, format: string, row: readonly CellValue[] = [1000, 1000, 958, 10]) =>
    onlyForm(
      gridFrom(
        [
          FUNDS,
          [null, '年度资金总额', ...row, rate, 9.58],
          HEADINGS,
          ['产出指标', '数量指标', '甲', '1', '1', 10, 9, ''],
        ],
        {
          formats: { G2: format },
        },
      ),
    ).funds?.rows[0]?.executionRate?.figure;

  test.each([
    ['95.8%', 'General'],
    [0.958, '0.00%'],
    [0.958, 'General'],
    [95.8, 'General'],
    ['95.80', '@'],
  ])('the rate %s in the format %s is 0.958', (rate, format) => {
    expect(rateOf(rate, format)).toBeCloseTo(0.958, 9);
  });

  test('a rate of 100, of 1 and of 20 points out of 20 is all of it', () => {
    expect(rateOf(100, 'General', [50, 50, 50, 10])).toBe(1);
    expect(rateOf(1, 'General', [50, 50, 50, 10])).toBe(1);
    expect(rateOf(20, 'General', [50, 50, 50, 20])).toBe(1);
  });

  test('money with a unit of its own is turned into the unit of the block', () => {
    const rows = [
      ['项目资金（元）', null, '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', '3359.62万', '1,000元', null],
      HEADINGS,
      ['产出指标', '数量指标', '甲', '1', '1', 10, 9, ''],
    ];
    const { funds } = onlyForm(gridFrom(rows));
    expect(funds?.unit).toBe('元');
    expect([funds?.rows[0]?.annualBudget?.figure, funds?.rows[0]?.executed?.figure]).toEqual([
      33596200, 1000,
    ]);
  });
});

describe('the place on the sheet', () => {
  const rows = [
    ['附件1'],
    ['××区项目支出绩效自评表'],
    ['（2021年度）'],
    ['项目名称', null, '知识产权运营'],
    ['主管部门', null, null, null, '实施单位', '市场监管局'],
    HEADINGS,
    ['产出指标', '数量指标', '甲', '1', '1', 10, 9, ''],
    ['总分', null, null, null, null, 100, 99, null],
  ];

  test('does not matter', () => {
    const at = onlyForm(gridFrom(rows));
    const moved = onlyForm(gridFrom(rows, { down: 7, right: 3 }));
    expect(moved.title).toBe('××区项目支出绩效自评表');
    expect(moved.year).toBe(2021);
    expect([moved.header.projectName?.text, moved.header.department?.text, moved.header.unit?.text]).toEqual([
      '知识产权运营',
      '',
      '市场监管局',
    ]);
    expect(moved.columns.name).toBe(at.columns.name + 3);
    expect(moved.indicators.map(({ row }) => row)).toEqual(at.indicators.map(({ row }) => row + 7));
  });

  test('several forms below each other are read one by one', () => {
    const second = rows.map((row) =>
      row.map((value) => (value === '知识产权运营' ? '第二个项目' : value === '甲' ? '乙' : value)),
    );
    const forms = recognise(gridFrom([...rows, ['填表人：', null, '联系电话：'], [], ...second]));
    expect(
      forms.map(({ header, indicators }) => [
        header.projectName?.text,
        indicators.map(({ name }) => name.text),
      ]),
    ).toEqual([
      ['知识产权运营', ['甲']],
      ['第二个项目', ['乙']],
    ]);
    expect(forms.map(({ title }) => title)).toEqual(['××区项目支出绩效自评表', '××区项目支出绩效自评表']);
  });
});

describe('any grid at all', () => {
  const words = [
    ...HEADINGS,
    '总分',
    '项目资金（万元）',
    '年初预算数',
    '全年执行数',
    '执行率',
    '预期目标',
    '实际完成情况',
    '……',
    '项目名称',
    '100%',
  ];
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<CellValue>(...words) },
    fc.constant<CellValue>(null),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  const spot = fc.nat(12);
  const grid = fc.record({
    sheet: fc.string(),
    origin: fc.record({ row: spot, column: spot }),
    values: fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 12 }),
    formats: fc.array(fc.array(fc.constantFrom('General', '0%', '@', 'yyyy-m-d', '"'), { maxLength: 5 }), {
      maxLength: 5,
    }),
    formulas: fc.array(fc.array(fc.constantFrom('', '=1'), { maxLength: 5 }), { maxLength: 5 }),
    merges: fc.array(
      fc
        .tuple(spot, spot, spot, spot)
        .map(([a, b, c, d]) => ({
          top: Math.min(a, b),
          bottom: Math.max(a, b),
          left: Math.min(c, d),
          right: Math.max(c, d),
        })),
      { maxLength: 6 },
    ),
  });

  test('is read without failing, and each indicator stands below its headings', () => {
    fc.assert(
      fc.property(grid, (one) => {
        for (const form of recognise(one)) {
          expect(form.indicators.every(({ row }) => row > form.headingRow)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('without indicators gives no form', () => {
    expect(recognise(gridFrom([]))).toEqual([]);
    expect(
      recognise(
        gridFrom([
          ['姓名', '电话'],
          ['张三', '1'],
        ]),
      ),
    ).toEqual([]);
  });
});
