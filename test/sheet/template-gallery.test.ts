import fc from 'fast-check';
import { overlaps, rangeToA1 } from '../../src/model/address';
import type { SheetPlan } from '../../src/model/sheet-plan';
import { gridOf } from './grid-of';
import { readTarget } from '../../src/reading';
import { parseMode } from '../../src/sheet/mode-name';
import { TEMPLATES, templateOf, templateProblems } from '../../src/sheet/template/gallery';
import type { Template, TemplateOptions } from '../../src/sheet/template/gallery';
import { splitTarget } from '../../src/sheet/template/split-target';
import { onlyForm } from './grids';

function named(id: string): Template {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

const FORMS = TEMPLATES.filter(({ family }) => family === 'self-evaluation');
const forms = FORMS.map((template) => [template.id, template] as const);
const sum = (figures: readonly (number | null | undefined)[]) =>
  Number(figures.reduce<number>((total, one) => total + (one ?? 0), 0).toFixed(6));
const textsOf = (plan: SheetPlan) => plan.cells.flat().filter((cell) => typeof cell === 'string');

test('the forms are the district, the municipal, the four-class and the split-target form', () => {
  expect(FORMS.map(({ id }) => id)).toEqual(['district', 'municipal', 'four-class', 'split-target']);
  expect(templateOf('no-such-form')).toBeNull();
});

describe.each(forms)('%s', (_, template) => {
  const plan = template.build({ year: 2025 });
  const form = onlyForm(gridOf(plan));

  test('is recognised whole: title, year, unit of money, nothing not understood', () => {
    expect([form.title, form.year, form.funds?.unit]).toEqual(['项目支出绩效自评表', 2025, '万元']);
    expect(form.notUnderstood).toEqual([]);
    expect(Object.values(form.header).filter((cell) => cell === null)).toEqual([]);
  });

  test('weighs its classes as its rule set does, and 100 in all', () => {
    const weightOf = (level1: string) =>
      sum(form.indicators.filter((one) => one.level1 === level1).map(({ weight }) => weight?.figure));
    expect(template.groups.map(({ level1 }) => weightOf(level1))).toEqual(
      template.groups.map(({ weight }) => weight),
    );
    const all = form.indicators.map(({ weight }) => weight?.figure);
    expect(sum([...all, form.funds?.rows[0]?.weight?.figure])).toBe(100);
  });

  test('is scored by its own rule set unless another is asked for', () => {
    const ruleSetOf = (made: SheetPlan) => parseMode(made.names[0]?.formula ?? '')?.ruleSet;
    expect(ruleSetOf(plan)).toBe(template.defaultRuleSet);
    expect(ruleSetOf(template.build({ year: 2025, ruleSet: 'hubei' }))).toBe('hubei');
  });

  test('no merges overlap', () => {
    const clashes = plan.merges.flatMap((one, index) =>
      plan.merges
        .slice(index + 1)
        .filter((other) => overlaps(one, other))
        .map(rangeToA1),
    );
    expect(clashes).toEqual([]);
  });

  test('every row with a merge over its columns has a height of its own', () => {
    const sideways = plan.merges.filter(({ left, right, top, bottom }) => right > left && top === bottom);
    const isSet = (row: number) => plan.rowHeights.some(({ from, to }) => row >= from && row <= to);
    expect(sideways.filter(({ top }) => !isSet(top)).map(rangeToA1)).toEqual([]);
  });

  test('offers choices and prompts, and tells what is typed from what is computed by a fill', () => {
    const computed = plan.styles.filter(({ style }) => style.fill !== undefined).map(({ range }) => range);
    const formulas = plan.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell !== null && typeof cell === 'object' ? [{ row, column }] : [])),
    );
    const isFilled = ({ row, column }: { row: number; column: number }) =>
      computed.some(
        (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
      );
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((at) => !isFilled(at))).toEqual([]);
    const inputs = form.indicators.flatMap(({ name, target, actual }) => [name.at, target.at, actual.at]);
    expect(inputs.filter(isFilled)).toEqual([]);
  });

  test('keeps targets and actuals as they are typed', () => {
    const { formats } = gridOf(plan);
    const others = form.indicators
      .flatMap(({ target, actual }) => [target.at, actual.at])
      .filter(({ row, column }) => formats[row]?.[column] !== '@');
    expect(others).toEqual([]);
  });
});

test('only the district form has a line 附件1 above its title, and only the municipal form has no line of signatures', () => {
  expect(forms.map(([id, { build }]) => [id, textsOf(build({ year: 2025 }))[0]])).toEqual([
    ['district', '附件1'],
    ...['municipal', 'four-class', 'split-target'].map((id) => [id, '项目支出绩效自评表']),
  ]);
  const unsigned = FORMS.filter(({ build }) => !textsOf(build({ year: 2025 })).includes('填表人：'));
  expect(unsigned.map(({ id }) => id)).toEqual(['municipal']);
});

/** Options in which nothing is wrong: the points of some classes are chosen, the others share what is left. */
const optionsFor = (template: Template): fc.Arbitrary<TemplateOptions> => {
  const level2 = template.groups.flatMap((group) => group.level2.map(({ name }) => name));
  const [first] = template.groups.map(({ level1 }) => level1);
  return fc.record({
    year: fc.option(fc.integer({ min: 2000, max: 2099 })),
    unit: fc.constantFrom('', '朝阳区市场监督管理局'),
    fundsUnit: fc.constantFrom('元' as const, '万元' as const),
    executionWeight: fc.constantFrom(10, 20, 12.5),
    counts: fc
      .tuple(...level2.map((name) => fc.nat(7).map((count) => [name, count] as const)))
      .map((pairs) => Object.fromEntries(pairs)),
    classWeights: fc.constantFrom({}, first === undefined ? {} : { [first]: 33.5 }),
  });
};

describe.each(forms)('%s, whatever is asked for', (id, template) => {
  test('is the form that was asked for, and adds up to 100', () => {
    fc.assert(
      fc.property(optionsFor(template), (options) => {
        fc.pre(templateProblems(template, options).length === 0);
        const plan = template.build(options);
        const form = onlyForm(gridOf(plan));
        const wanted = template.groups.flatMap(({ level1, level2 }) =>
          level2.flatMap(({ name }) =>
            new Array<string>(options.counts?.[name] ?? 0).fill(`${level1}/${name}`),
          ),
        );
        expect(form.indicators.map(({ level1, level2 }) => `${level1}/${level2}`)).toEqual(wanted);
        const execution = form.funds?.rows[0]?.weight?.figure;
        expect(execution).toBe(options.executionWeight);
        expect(sum([...form.indicators.map(({ weight }) => weight?.figure), execution])).toBe(100);
        expect([form.year, form.funds?.unit]).toEqual([options.year, options.fundsUnit]);
        expect(form.header.unit?.text).toBe(options.unit);
        expect(form.layout).toBe(id === 'split-target' ? 'split-target' : 'standard');
        expect(form.total?.score?.at.row).toBe((form.indicators.at(-1)?.row ?? 0) + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is wrong with options', () => {
  const district = named('district');
  const codes = (options: Omit<TemplateOptions, 'year'>, year: number | null = 2025) =>
    templateProblems(district, { year, ...options }).map(({ code, name }) =>
      name === null ? code : `${code} ${name}`,
    );

  test('nothing, where nothing is asked for', () => {
    for (const template of TEMPLATES) expect(templateProblems(template, { year: 2025 })).toEqual([]);
  });

  test('weights that do not add up to 100 are named with their sum', () => {
    const classWeights = { 产出指标: 50, 效益指标: 30, 满意度指标: 20 };
    expect(templateProblems(district, { year: 2025, classWeights })).toEqual([
      { code: 'weights-not-100', option: 'classWeights', name: null, found: 110 },
    ]);
  });

  test.each<[string, Omit<TemplateOptions, 'year'>, readonly string[]]>([
    ['a negative weight', { classWeights: { 产出指标: -1 } }, ['weight-not-a-number 产出指标']],
    ['three decimals', { classWeights: { 产出指标: 1.005 } }, ['weight-not-a-number 产出指标']],
    ['an execution weight above 100', { executionWeight: 101 }, ['weight-not-a-number']],
    ['a class that is not there', { classWeights: { 成本指标: 20 } }, ['unknown-name 成本指标']],
    ['half an indicator', { counts: { 数量指标: 1.5 } }, ['count-not-whole 数量指标']],
    ['a level that is not there', { counts: { 经济成本指标: 1 } }, ['unknown-name 经济成本指标']],
    ['too many rows', { counts: { 数量指标: 600 } }, ['too-many-rows']],
    [
      'points without a row to carry them',
      { classWeights: { 满意度指标: 10 }, counts: { 服务对象满意度指标: 0 } },
      ['weight-without-rows 满意度指标'],
    ],
  ])('%s', (_, options, expected) => {
    expect(codes(options)).toEqual(expected);
  });

  test('rows are counted as the sheet has them: in 资金安排表 each group has all the items and a sum', () => {
    const fundPlan = templateOf('fund-plan');
    const found = (counts: Record<string, number>) =>
      fundPlan && templateProblems(fundPlan, { year: 2025, counts }).map((one) => one.found);
    expect(found({ 资金: 100, 每项资金的明细: 4 })).toEqual([]);
    expect(found({ 资金: 100, 每项资金的明细: 5 })).toEqual([600]);
    expect(found({ 资金: 0 })).toEqual([0]);
  });

  test('a year far away, and no rows at all', () => {
    expect(codes({}, 25)).toEqual(['year-not-plausible']);
    const level2 = district.groups.flatMap((group) => group.level2.map(({ name }) => [name, 0] as const));
    expect(codes({ counts: Object.fromEntries(level2) })).toEqual(['no-rows']);
  });

  test('options at fault still give a sheet', () => {
    const wild = {
      counts: { 数量指标: NaN, 质量指标: -3 },
      classWeights: { 产出指标: 300 },
      executionWeight: -1,
    };
    for (const template of FORMS) expect(() => template.build({ year: 2025, ...wild })).not.toThrow();
  });
});

test.each([
  ['≥735人次', ['≥', '735', '人次']],
  ['95%', ['', '95', '%']],
  ['≤12.5万元', ['≤', '12.5', '万元']],
  ['12月底前完成', ['定性', '12月底前完成', '']],
  ['90%以上', ['定性', '90%以上', '']],
  ['形成工作机制 1份', ['定性', '形成工作机制 1份', '']],
  ['至少 1次', ['≥', '1', '次']],
  ['4 家', ['', '4', '家']],
  ['不少于7000件', ['≥', '7000', '件']],
  ['不超过5%', ['≤', '5', '%']],
  ['小于等于3 天', ['≤', '3', '天']],
  ['大于等于80 %', ['≥', '80', '%']],
  ['超过1000人次', ['定性', '超过1000人次', '']],
  ['≥ 2场', ['≥', '2', '场']],
  ['', ['', '', '']],
])('the target %s in three cells', (text, cells) => {
  const { nature, value, unit } = splitTarget(text);
  expect([nature, value, unit]).toEqual(cells);
});

test('the split-target form means the targets it was given, and keeps their words where it cannot split them', () => {
  const target = fc.constantFrom(
    '≥95%',
    '200人次',
    '12月底前完成',
    '90%以上',
    '=3次',
    '1-2次',
    '效果良好',
    '≤90 万元',
    '至少 1次',
    '不超过3天',
    '',
  );
  const meanings = (texts: readonly string[]) => texts.map((text) => readTarget(text, { cost: false }));
  fc.assert(
    fc.property(fc.array(target, { minLength: 1, maxLength: 20 }), (targets) => {
      const indicators = targets.map((one) => ({
        ...{ level1: '产出指标', level2: '数量指标', name: '某项', target: one, actual: '1', weight: 1 },
        ...{ score: null, explanation: '' },
      }));
      const form = onlyForm(gridOf(named('split-target').build({ year: 2025, content: { indicators } })));
      const said = form.indicators.map((one) => one.target.text);
      expect(meanings(said)).toEqual(meanings(targets));
      const isWhole = (text: string) => splitTarget(text).nature === '定性';
      expect(said.filter((_, index) => isWhole(targets[index] ?? ''))).toEqual(targets.filter(isWhole));
      expect(form.indicators.filter(({ score }) => !score?.isFormula)).toEqual([]);
    }),
  );
});
