import fc from 'fast-check';
import type { CellValue } from '../../src/model/form';
import { recognise } from '../../src/sheet/recognise';
import { HEADINGS, gridFrom, onlyForm } from './grids';

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
      fc.tuple(spot, spot, spot, spot).map(([a, b, c, d]) => ({
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

  test('of what a year will reach, or of targets alone, is no form', () => {
    const monitored = [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '1-7月执行情况',
      '全年预计完成情况',
      '偏差原因分析',
    ];
    expect(
      recognise(gridFrom([monitored, ['产出指标', '数量指标', '次数', '10次', '6次', '10次', '']])),
    ).toEqual([]);
    const applied = ['一级指标', '二级指标', '三级指标', '指标值', '分值', '备注'];
    expect(recognise(gridFrom([applied, ['产出指标', '数量指标', '次数', '10次', 10, '']]))).toEqual([]);
  });
});
