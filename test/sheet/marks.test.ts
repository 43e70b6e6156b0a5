import { isFiller } from '../../src/reading';
import type { Finding } from '../../src/model/finding';
import type { Form } from '../../src/model/form';
import { gridOf } from './grid-of';
import { isOwnMark, markDifference, marksFor } from '../../src/sheet/marks';
import { standardTemplate } from '../../src/sheet/template/standard';
import { formOfCase } from './cases';
import { evaluationOf } from './evaluations';
import { HEADINGS, gridFrom, onlyForm } from './grids';

const template = standardTemplate({ year: 2025 });
const blank: Form = onlyForm(gridOf(template));
const chaoyang = formOfCase('chaoyang-ip-operation-2021');
const allMet = (form: Form) => evaluationOf(form, []);

describe('the native rules', () => {
  test('are the same for a new template and for the form recognised in it', () => {
    expect(marksFor(blank, allMet(blank))).toEqual(template.marks);
  });

  test('cover every explanation and every score, in formulas that look only at their own row', () => {
    const [explanation, figure] = marksFor(chaoyang, allMet(chaoyang));
    expect(explanation?.range).toEqual({ top: 13, left: 8, bottom: 31, right: 8 });
    expect(figure?.range).toEqual({ top: 13, left: 7, bottom: 31, right: 7 });
    for (const mark of [explanation, figure]) {
      expect(
        mark?.formula.match(/\$?[A-Z]+\$?\d+/g)?.every((reference) => /^\$[GHI]14$/.test(reference)),
      ).toBe(true);
    }
  });

  test('use only functions that conditional formats of every program know, and no array constant', () => {
    const formulas = template.marks.map(({ formula }) => formula.replace(/"[^"]*"/g, '""'));
    for (const formula of formulas) {
      expect(formula).not.toMatch(/[{}]/);
      for (const [, name] of formula.matchAll(/([A-Z]+)\(/g)) {
        expect(['AND', 'OR', 'ISNUMBER', 'FIND', 'TRIM', 'SUBSTITUTE', 'LEN', 'CLEAN']).toContain(name);
      }
    }
  });

  test('name as filler only what the reading takes for filler', () => {
    const [, list = ''] = /"jixiao:explanation:\d+(\|[^"]*)\|"/.exec(template.marks[0]?.formula ?? '') ?? [];
    const fillers = list.slice(1).split('|');
    expect(fillers).toEqual(
      expect.arrayContaining(['', '无', '—', '——', '-', '/', '0', '暂无', '无偏差', '不涉及', '已完成']),
    );
    expect(fillers.filter((filler) => !isFiller(filler))).toEqual([]);
  });

  test('leave out the rows between the indicators', () => {
    const indicator = ['产出指标', '数量指标', '培训', '1次', '1次', 10, 9, ''];
    const form = onlyForm(
      gridFrom([HEADINGS, indicator, indicator, ['小计', null, null, null, null, 20, 18, null], indicator]),
    );
    const explanations = marksFor(form, allMet(form)).filter(({ kind }) => kind === 'explanation');
    expect(explanations.map(({ range }) => [range.top, range.bottom])).toEqual([
      [1, 2],
      [4, 4],
    ]);
  });

  test('give way to rules of the outcome where a weight stands in percent', () => {
    const rows = [HEADINGS, ['产出指标', '数量指标', '培训', '1次', '1次', 0.2, 18, '']];
    const form = onlyForm(gridFrom(rows, { formats: { F2: '0%' } }));
    const marks = marksFor(form, evaluationOf(form, [{ outcome: 'met', explanationRequired: true }]));
    expect(marks.map(({ range }) => range)).toEqual([{ top: 1, left: 7, bottom: 1, right: 7 }]);
  });
});

describe('the rules of the outcome', () => {
  test('stand at exceeded, partial and unmet indicators, explained or not', () => {
    const outcomes = ['met', 'exceeded', 'partial', 'unmet', 'missing', 'not-comparable'] as const;
    const evaluation = evaluationOf(
      chaoyang,
      outcomes.map((outcome) => ({ outcome })),
    );
    const single = marksFor(chaoyang, evaluation).filter(({ range }) => range.top === range.bottom);
    expect(single.map(({ range, kind }) => [range.top, range.left, kind])).toEqual([
      [14, 8, 'explanation'],
      [15, 8, 'explanation'],
      [16, 8, 'explanation'],
    ]);
    expect(chaoyang.indicators[2]?.explanation?.text).not.toBe('');
  });

  test('stand alone in a form without scores', () => {
    const form = formOfCase('published-09');
    const marks = marksFor(form, evaluationOf(form, [{ outcome: 'unmet' }]));
    expect(marks.map(({ range }) => range)).toEqual([{ top: 13, left: 6, bottom: 13, right: 6 }]);
  });
});

describe('wrong figures', () => {
  const at = chaoyang.total?.score?.at ?? { row: 0, column: 0 };
  const finding: Finding = {
    id: 'total-not-sum',
    severity: 'error',
    cell: at,
    cells: [at],
    values: { stated: 92, computed: 91 },
    source: '财预〔2020〕10号',
  };

  test('a total that is not the sum is marked', () => {
    const marks = marksFor(chaoyang, evaluationOf(chaoyang, [], [finding]));
    expect(
      marks.filter(({ range }) => range.top === at.row).map(({ kind, range }) => [kind, range.left]),
    ).toEqual([['figure', 7]]);
  });

  test('a score above its weight is left to the native rule', () => {
    const score = chaoyang.indicators[0]?.score?.at ?? at;
    const above: Finding = {
      ...finding,
      id: 'score-above-weight',
      cell: score,
      cells: [score],
      values: { score: 7, weight: 6 },
    };
    expect(marksFor(chaoyang, evaluationOf(chaoyang, [], [above]))).toEqual(
      marksFor(chaoyang, allMet(chaoyang)),
    );
  });
});

describe('the difference between what stands and what is wanted', () => {
  const wanted = marksFor(chaoyang, evaluationOf(chaoyang, [{ outcome: 'exceeded' }]));
  const standing = wanted.map(({ formula, range }, index) => ({ id: String(index), formula, range }));

  test('is nothing when they are equal, with or without the ranges', () => {
    expect(markDifference(standing, wanted)).toEqual({ remove: [], add: [] });
    expect(
      markDifference(
        standing.map(({ id, formula }) => ({ id, formula })),
        wanted,
      ),
    ).toEqual({ remove: [], add: [] });
  });

  test('removes what is no longer wanted and adds what is missing, one for one', () => {
    const twice = [...standing, { ...standing[0], id: 'copy', formula: wanted[0]?.formula ?? '' }];
    expect(markDifference(twice, wanted.slice(0, 2))).toEqual({ remove: ['2', 'copy'], add: [] });
    expect(markDifference([], wanted)).toEqual({ remove: [], add: wanted });
  });

  test('sees by the formula alone that the rows have become more', () => {
    const shorter = { ...chaoyang, indicators: chaoyang.indicators.slice(0, -1) };
    const difference = markDifference(
      standing.map(({ id, formula }) => ({ id, formula })),
      marksFor(shorter, allMet(shorter)),
    );
    expect(difference.remove).toEqual(['0', '1', '2']);
    expect(difference.add).toHaveLength(2);
  });

  test("never names another's conditional format", () => {
    const other = { id: 'theirs', formula: '=$H14<$G14' };
    expect(isOwnMark(other.formula)).toBe(false);
    expect(wanted.every(({ formula }) => isOwnMark(formula))).toBe(true);
    expect(markDifference([other], []).remove).toEqual([]);
  });
});
