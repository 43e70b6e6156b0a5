import type { CellValue } from '../../src/model/form';
import { HEADINGS, gridFrom, onlyForm } from './grids';

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
