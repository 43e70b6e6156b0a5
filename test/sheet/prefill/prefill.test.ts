import { prefillFrom } from '../../../src/sheet/prefill';
import { templateOf } from '../../../src/sheet/template/gallery';
import { CASES, expectedForms, gridsOfCase } from '../cases';
import { gridOfDrawing } from '../drawn';
import { gridOf } from '../grid-of';
import { onlyForm } from '../grids';
import { APPLICATION, TWO_PERIODS } from './applications';
import { contentOf, leftOut, rowsOf } from './rows-of';

describe('an application (绩效目标申报表)', () => {
  const prefill = prefillFrom([APPLICATION]);

  test('gives its indicators under the names of the template, with points shared out to 90 beside the execution rate', () => {
    expect(rowsOf(prefill)).toEqual([
      ['产出指标', '数量指标', '课题研究', '≥10个', 13],
      ['产出指标', '质量指标', '课题通过评审', '100%', 13],
      ['产出指标', '时效指标', '完成时间', '12月底前', 12],
      ['产出指标', '机关运行', '办公保障', '≤90万元', 12],
      ['效益指标', '社会效益指标', '知识产权意识', '明显提高', 30],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', 10],
    ]);
    expect(prefill.hasOwnWeights).toBe(false);
  });

  test('gives header, goal, and the sums applied for as 年初预算数', () => {
    const budget = (initialBudget: number) => ({ initialBudget, annualBudget: null, executed: null });
    expect(prefill.content).toMatchObject({
      header: { projectName: '知识产权运营', department: '市场监督管理局', unit: '知识产权局' },
      fundsUnit: '万元',
      funds: { total: budget(850.5), currentYear: budget(800), other: budget(50.5) },
      goals: { expected: '开展课题研究10个，培训200人次。', actual: '' },
    });
  });

  test('lists what has no place, with its cell', () => {
    expect(leftOut(prefill)).toEqual([
      ['A5', '项目属性 延续项目 项目期 1年', 'no-field'],
      ['B17', '（以上指标经专家论证）', 'no-indicator'],
    ]);
    expect(prefill.past).toEqual([]);
  });

  test('says where everything came from', () => {
    expect(prefill.sources).toMatchObject({
      header: { projectName: { sheet: '自评表', cell: 'C3' } },
      funds: { total: { cell: 'C6' } },
      goal: { cell: 'B9' },
    });
    expect(prefill.sources.indicators.map(({ cell }) => cell)).toEqual([
      'D11',
      'D12',
      'D13',
      'D14',
      'D15',
      'D18',
    ]);
  });

  test('fills a template that is recognised with the same indicators', () => {
    const plan = templateOf('district')?.build({ year: 2025, content: contentOf(prefill) });
    if (!plan) throw new Error('no template');
    const form = onlyForm(gridOf(plan));
    expect(form.indicators.map(({ name, target }) => [name.text, target.text])).toEqual(
      prefill.content.indicators?.map(({ name, target }) => [name, target]),
    );
    expect(form.funds?.rows.map(({ initialBudget }) => initialBudget?.figure)).toEqual([
      850.5,
      800,
      null,
      50.5,
    ]);
  });
});

describe('an application with two periods side by side', () => {
  const prefill = prefillFrom([TWO_PERIODS]);

  test('gives the indicators of the year under the first level of both', () => {
    expect(rowsOf(prefill)).toEqual([
      ['产出指标', '数量指标', '巡护队伍', '1支', 38],
      ['产出指标', '成本指标', '队伍经费', '≤12万元', 37],
      ['满意度指标', '服务对象满意度指标', '村民满意度', '≥85%', 15],
    ]);
  });

  test("gives the year's money and goal, not those of the period", () => {
    expect(prefill.content.fundsUnit).toBe('元');
    expect(
      Object.entries(prefill.content.funds ?? {}).map(([kind, { initialBudget }]) => [kind, initialBudget]),
    ).toEqual([
      ['total', 120000],
      ['currentYear', 100000],
      ['other', 20000],
    ]);
    expect(prefill.content.goals?.expected).toBe('当年不发生重大火灾');
  });

  test('lists what it says of the period', () => {
    expect(leftOut(prefill)).toEqual([
      ['C4', '实施期资金总额 300000', 'no-field'],
      ['C5', '其中：财政拨款 200000', 'no-field'],
      ['C6', '其他资金 100000', 'no-field'],
      ['C7', '中期目标（2025年—2027年）', 'no-field'],
      ['C8', '三年建成防火体系', 'no-field'],
      ['C10', '数量指标 巡护队伍 3支', 'other-period'],
      ['C11', '成本指标 队伍经费 30万元', 'other-period'],
      ['C12', '满意度指标 村民满意度 ≥90%', 'other-period'],
    ]);
  });
});

describe("last year's self-evaluation", () => {
  test.each(CASES)('%s gives every indicator with its target, and lists none as left out', (name) => {
    const prefill = prefillFrom(gridsOfCase(name));
    const expected = expectedForms(name)[0]?.indicators ?? [];
    expect(prefill.content.indicators?.map((one) => [one.name, one.target])).toEqual(
      expected.map((one) => [one.name, one.target]),
    );
    const ownWeights = expected.map(({ weight }) => weight).filter((weight) => weight !== null);
    if (ownWeights.length > 0) {
      expect(prefill.content.indicators?.map(({ weight }) => weight)).toEqual(ownWeights);
    }
    expect(prefill.unmatched.filter(({ why }) => why !== 'no-field')).toEqual([]);
  });

  test('leaves behind what is about its own year, and says so', () => {
    const prefill = prefillFrom(gridsOfCase('chaoyang-ip-operation-2021'));
    expect(prefill.past).toEqual(['actual', 'score', 'explanation', 'executed', 'goal-actual']);
    const indicators = prefill.content.indicators ?? [];
    expect(
      indicators.filter(
        ({ actual, score, explanation }) => actual !== '' || score !== null || explanation !== '',
      ),
    ).toEqual([]);
    expect(prefill.content.funds?.total).toEqual({ initialBudget: 3700, annualBudget: 3700, executed: null });
    expect(prefill.executionWeight).toBe(10);
  });

  test('lists what stands above the indicators and fits no field', () => {
    expect(leftOut(prefillFrom(gridsOfCase('published-30')))).toEqual([
      ['D3', '蔡甸区园林和林业局', 'no-field'],
      ['A4', '填报日期 2022年3月22日', 'no-field'],
    ]);
  });
});

test('of two sources of money of one kind the first is taken, the second listed', () => {
  const grid = gridOfDrawing([
    '项目名称|防火||',
    '项目资金（万元）||全年预算数|全年执行数',
    '|年度资金总额|150|150',
    '|中央补助|100|100',
    '|省级补助|50|50',
    '三级指标|年度指标值|实际完成值|',
    '巡护|3次|3次|',
  ]);
  const prefill = prefillFrom([grid]);
  expect(prefill.content.funds?.currentYear?.annualBudget).toBe(100);
  expect(leftOut(prefill)).toEqual([['B5', '省级补助 50 50', 'no-field']]);
});

describe('columns and rows that the new form does not have', () => {
  test('are named, and split targets joined', () => {
    const grid = gridOfDrawing([
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|分值|评价标准',
      '产出指标|数量指标|培训人次|≥|735|人次|60|按比例',
      '效益指标|社会效益指标|影响力|定性|明显提升||30|按档次',
    ]);
    const prefill = prefillFrom([grid]);
    expect(rowsOf(prefill)).toEqual([
      ['产出指标', '数量指标', '培训人次', '≥735人次', 60],
      ['效益指标', '社会效益指标', '影响力', '明显提升', 30],
    ]);
    expect(leftOut(prefill)).toEqual([['H1', '评价标准', 'other-column']]);
    expect(prefill.hasOwnWeights).toBe(true);
  });

  test('a target without a name is listed', () => {
    const grid = gridOfDrawing(['三级指标|指标值', '培训|≥3次', '|≥95%']);
    expect(leftOut(prefillFrom([grid]))).toEqual([['B3', '≥95%', 'no-indicator']]);
  });

  test('rows without points share what the others leave', () => {
    const grid = gridOfDrawing(['三级指标|指标值|分值', '甲|1次|50', '乙|2次|', '丙|3次|']);
    expect(rowsOf(prefillFrom([grid]))?.map(([, , , , weight]) => weight)).toEqual([50, 20, 20]);
  });
});

describe('several sheets', () => {
  const cover = gridOfDrawing(['封面|', '2025年']);

  test('the first with indicators is taken, the others are named', () => {
    const prefill = prefillFrom([cover, TWO_PERIODS, APPLICATION]);
    expect(prefill.content.header?.projectName).toBe('森林防火');
    expect(leftOut(prefill).slice(-2)).toEqual([
      ['A1', '知识产权运营', 'another-form'],
      ['A1', '封面', 'no-table'],
    ]);
  });

  test.each([
    ['none', []],
    ['an empty one', [gridOfDrawing([])]],
  ])('%s: nothing to fill in, nothing left out', (_, grids) => {
    expect(prefillFrom(grids)).toMatchObject({ content: {}, unmatched: [] });
  });
});
