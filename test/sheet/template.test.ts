import fc from 'fast-check';
import { contains, toA1 } from '../../src/model/address';
import type { Form } from '../../src/model/form';
import type { PlanCell, SheetPlan } from '../../src/model/sheet-plan';
import { gridOf } from './grid-of';
import { parseMode } from '../../src/sheet/mode-name';
import { STANDARD_LEVELS } from '../../src/sheet/template/content';
import type { TemplateContent, TemplateIndicator } from '../../src/sheet/template/content';
import { standardTemplate } from '../../src/sheet/template/standard';
import { sharedWeights } from '../../src/sheet/template/weights';
import { onlyForm } from './grids';

const cellAt = (plan: SheetPlan, a1: string): PlanCell => {
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) if (toA1({ row, column }) === a1) return cell;
  }
  return null;
};
const formulaAt = (plan: SheetPlan, a1: string) => {
  const cell = cellAt(plan, a1);
  return typeof cell === 'object' ? cell?.formula : cell;
};
const sum = (figures: readonly (number | null | undefined)[]) =>
  figures.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('the empty standard form', () => {
  const plan = standardTemplate({ year: 2025 });
  const form = onlyForm(gridOf(plan));

  test('has its first indicator in row 14 and the explanation in column I', () => {
    expect(form.headingRow).toBe(12);
    expect(form.indicators[0]?.row).toBe(13);
    expect(form.columns).toEqual({
      level1: 1,
      level2: 2,
      name: 3,
      target: 4,
      actual: 5,
      weight: 6,
      score: 7,
      explanation: 8,
      measures: null,
    });
    expect([form.title, form.year, form.layout]).toEqual(['项目支出绩效自评表', 2025, 'standard']);
    expect(form.notUnderstood).toEqual([]);
  });

  test('shares out 50, 30 and 10 points beside the 10 of the execution rate', () => {
    const weightOf = (kind: string) =>
      sum(form.indicators.filter((one) => one.class === kind).map(({ weight }) => weight?.figure));
    expect([weightOf('output'), weightOf('benefit'), weightOf('satisfaction')]).toEqual([50, 30, 10]);
    expect(form.funds?.rows[0]?.weight?.figure).toBe(10);
  });

  test('calculates rate, execution score and totals by itself', () => {
    const last = 13 + form.indicators.length;
    expect(formulaAt(plan, 'H7')).toBe('=IF(F7="","",IFERROR(ROUND(F7/E7,4),""))');
    expect(formulaAt(plan, 'I7')).toBe('=IF(F7="","",IFERROR(ROUND(MIN(G7,G7*F7/E7),2),""))');
    expect(formulaAt(plan, `G${String(last + 1)}`)).toBe('=ROUND(SUM(G7,G13:INDEX(G:G,ROW()-1)),2)');
    expect(formulaAt(plan, `H${String(last + 1)}`)).toBe('=ROUND(SUM(I7,H13:INDEX(H:H,ROW()-1)),2)');
    expect(form.total?.score?.at).toEqual({ row: last, column: 7 });
  });

  test('keeps targets and actuals as they are typed', () => {
    const formats = gridOf(plan).formats;
    for (const { target, actual } of form.indicators) {
      expect([
        formats[target.at.row]?.[target.at.column],
        formats[actual.at.row]?.[actual.at.column],
      ]).toEqual(['@', '@']);
    }
  });

  test('scores automatically by the default rule set', () => {
    expect(plan.names.map(({ name, formula }) => [name, parseMode(formula)])).toEqual([
      ['jixiao.mode', { mode: 'automatic', ruleSet: 'mof-2020', unmarked: false }],
    ]);
  });

  test('prints on A4 portrait in black and white, with the headings on every page and the foot inside', () => {
    expect(plan.page).toMatchObject({
      orientation: 'portrait',
      blackAndWhite: true,
      centerHorizontally: true,
      titleRows: { from: 12, to: 12 },
    });
    expect(plan.page.printArea).toEqual({ top: 0, left: 0, bottom: plan.cells.length - 1, right: 8 });
    expect(plan.cells.at(-2)?.filter((cell) => cell !== null)).toEqual([
      '填表人：',
      '联系电话：',
      '填写日期：        年    月    日',
    ]);
  });

  test('has no merges that overlap', () => {
    const covered = new Map<string, number>();
    plan.merges.forEach((merge, index) => {
      plan.cells.forEach((cells, row) =>
        cells.forEach((_, column) => {
          if (!contains(merge, { row, column })) return;
          const place = toA1({ row, column });
          expect([place, covered.get(place)]).toEqual([place, undefined]);
          covered.set(place, index);
        }),
      );
    });
  });

  test('an open year leaves room to write it', () => {
    const open = standardTemplate({ year: null });
    expect(cellAt(open, 'A2')).toBe('（      年度）');
    expect(onlyForm(gridOf(open)).year).toBeNull();
  });

  test('leaves the height of the indicators to Excel, which fits it to their texts: none of their cells is merged sideways', () => {
    const rows = form.indicators.map(({ row }) => row);
    expect(plan.rowHeights.filter(({ from, to }) => rows.some((row) => row >= from && row <= to))).toEqual(
      [],
    );
    const sideways = plan.merges.filter(({ left, right }) => right > left);
    expect(sideways.filter(({ top, bottom }) => rows.some((row) => row >= top && row <= bottom))).toEqual([]);
  });

  test('gives a row of merged cells the height that its text needs', () => {
    const heightOf = (expected: string) =>
      standardTemplate({ year: 2025, content: { goals: { expected, actual: '' } } }).rowHeights.find(
        ({ from }) => from === 11,
      )?.points ?? 0;
    expect(heightOf('因疫情改期。'.repeat(100))).toBeGreaterThan(2 * heightOf('因疫情改期。'));
  });
});

test('points are shared out exactly', () => {
  expect(sharedWeights(50, 8)).toEqual([7, 7, 6, 6, 6, 6, 6, 6]);
  expect(sharedWeights(10, 12).slice(3, 6)).toEqual([0.9, 0.8, 0.8]);
});

test('the weights add to 100 for any number of indicators', () => {
  const level2 = STANDARD_LEVELS.flatMap(({ level2: levels }) => levels.map(({ name }) => name));
  const counts = fc
    .tuple(...level2.map((name) => fc.nat(9).map((count) => [name, count] as const)))
    .filter((pairs) => pairs.some(([, count]) => count > 0));
  fc.assert(
    fc.property(counts, (pairs) => {
      const form = onlyForm(gridOf(standardTemplate({ year: 2025, counts: Object.fromEntries(pairs) })));
      expect(form.indicators).toHaveLength(sum(pairs.map(([, count]) => count)));
      expect(sum(form.indicators.map(({ weight }) => weight?.figure))).toBeCloseTo(90, 9);
    }),
    { numRuns: 50 },
  );
});

describe('a template and what is recognised in it', () => {
  const text = fc.constantFrom(
    '',
    '≥95%',
    '200 人次',
    ' 12月底前完成',
    '第一行\n第二行',
    '部分完成',
    '-',
    '=1+1',
    '总分',
    '100%',
  );
  const figure = fc.option(fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100));
  const levels = STANDARD_LEVELS.flatMap(({ level1, level2 }) =>
    level2.map(({ name }) => ({ level1, level2: name })),
  );
  const indicator = fc.record({
    level: fc.constantFrom(...levels),
    name: fc.constantFrom('培训人次', '指标1：课题研究', '说明会场次', '服务对象满意度', '合计培训'),
    target: text,
    actual: text,
    weight: figure,
    score: figure,
    explanation: text,
  });
  const indicators = fc
    .array(indicator, { maxLength: 60 })
    .map((rows) => rows.map(({ level, ...rest }): TemplateIndicator => ({ ...level, ...rest })));
  const money = fc.record({ initialBudget: figure, annualBudget: figure, executed: figure });
  const word = fc.constantFrom('', '知识产权运营', '朝阳区市场监督管理局', '13800000000');
  const content = fc.record({
    header: fc.record({ projectName: word, department: word, unit: word, leader: word, phone: word }),
    fundsUnit: fc.constantFrom('万元' as const, '元' as const),
    funds: fc.record({ total: money, currentYear: money, carryOver: money, other: money }),
    goals: fc.record({ expected: text, actual: text }),
    indicators,
  });

  const contentOf = (form: Form): TemplateContent => ({
    header: Object.fromEntries(Object.entries(form.header).map(([field, cell]) => [field, cell?.text])),
    fundsUnit: form.funds?.unit,
    funds: Object.fromEntries(
      (form.funds?.rows ?? []).map(({ kind, initialBudget, annualBudget, executed }) => [
        kind,
        {
          initialBudget: initialBudget?.figure ?? null,
          annualBudget: annualBudget?.figure ?? null,
          executed: executed?.figure ?? null,
        },
      ]),
    ),
    goals: { expected: form.goals.expected?.text ?? '', actual: form.goals.actual?.text ?? '' },
    indicators: form.indicators.map(
      ({ level1, level2, name, target, actual, weight, score, explanation }) => ({
        level1,
        level2,
        name: name.text,
        target: target.text,
        actual: actual.text,
        weight: weight?.figure ?? null,
        score: score?.figure ?? null,
        explanation: explanation?.text ?? '',
      }),
    ),
  });

  test('are the same form, whatever is in it and however many indicators it has', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 2000, max: 2099 }), (one, year) => {
        const form = onlyForm(gridOf(standardTemplate({ year, content: one })));
        expect(contentOf(form)).toEqual(one);
        expect(form.year).toBe(year);
        expect(form.indicators.map(({ row }) => row)).toEqual(one.indicators.map((_, index) => 13 + index));
        expect(form.total?.score?.isFormula).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
