import type { Indicator, IndicatorClass } from '../../src/model/form';
import type { RuleSet } from '../../src/model/rule-set';
import { classesOf, ruleSetById, scoreExecution, totalOf } from '../../src/scoring';
import { formOf, fundsTotal } from './form-of';
import { indicatorOf } from './indicator-of';

const mof2020 = ruleSetById('mof-2020');

function row(kind: IndicatorClass | null, weight: number | null, score: number | null): Indicator {
  return { ...indicatorOf({ target: '≥1个', actual: '1个', weight, score }), class: kind };
}

function results(
  indicators: readonly Indicator[],
  funds: Parameters<typeof fundsTotal> | null,
  stated: number | null,
  values: Partial<RuleSet> = {},
) {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  const form = formOf(indicators, funds && fundsTotal(...funds), stated);
  const ruleSet = { ...mof2020, ...values };
  const execution = scoreExecution(form, ruleSet);
  return { total: totalOf(form, execution, ruleSet), classes: classesOf(form, execution) };
}

const FULL = [row('output', 50, 49.9), row('benefit', 30, 29.8), row('satisfaction', 10, 10)];

describe('totalOf', () => {
  it('adds the scores that stand in the form, decimal by decimal', () => {
    // 49.9 + 29.8 + 10 + 9.36 = 99.06
    expect(results(FULL, [543.7, 508.95, 10, 9.36], 99.06).total).toEqual({
      stated: 99.06,
      computed: 99.06,
      weight: 100,
      complete: true,
      grade: '优',
    });
  });

  it('grades what the form states, not what it adds to', () => {
    expect(results(FULL, [100, 100, 10, 10], 85).total).toMatchObject({ computed: 99.7, grade: '良' });
  });

  it('grades the sum where no total is stated', () => {
    expect(results([row('output', 90, 61)], [100, 100, 10, 10], null).total.grade).toBe('中');
  });

  it('has no grade while an indicator with a weight has no score', () => {
    const { total } = results([...FULL, row('output', 5, null)], null, 95);
    expect(total).toMatchObject({ complete: false, grade: null, computed: 89.7 });
  });

  it('has no grade while the execution row has a weight and no score', () => {
    const { total } = results(FULL, [100, 0, 10, null], null);
    expect(total).toMatchObject({ complete: false, grade: null, computed: 89.7 });
  });

  it('does not wait for the score of an indicator without a weight', () => {
    expect(results([...FULL, row('output', null, null)], null, 95).total.complete).toBe(true);
  });

  it('has neither sum nor weight nor grade where the layout has no scores', () => {
    const unscored = { ...row('output', null, null), weight: null, score: null };
    expect(results([unscored], [100, 95], null).total).toEqual({
      stated: null,
      computed: null,
      weight: null,
      complete: true,
      grade: null,
    });
  });
});

describe('a cap of the total by execution rate', () => {
  const totalCaps = [
    { executionBelow: 0.9, total: 89 },
    { executionBelow: 0.5, total: 59 },
  ];

  it.each([
    [100, 98.7],
    [90, 98.7],
    [89, 89],
    [50, 89],
    [49, 59],
  ])('leaves a form with %d of 100 executed at most %d', (executed, computed) => {
    // 49.9 + 29.8 + 10 and 9 points of the execution row: 98.7
    expect(results(FULL, [100, executed, 10, 9], null, { totalCaps }).total.computed).toBe(computed);
  });

  it('is taken into the grade, and does not lift a total below it', () => {
    expect(results(FULL, [100, 60, 10, 6], null, { totalCaps }).total.grade).toBe('良');
    expect(results([row('output', 90, 40)], [100, 60, 10, 6], null, { totalCaps }).total.computed).toBe(46);
  });

  it('does not touch a form whose execution rate is unknown', () => {
    expect(results(FULL, null, null, { totalCaps }).total.computed).toBe(89.7);
  });
});

describe('a rule set that does not score', () => {
  it('adds no total and gives no grade, whatever stands in the form', () => {
    expect(results(FULL, [100, 90, 10, 9], 98.7, { scored: false }).total).toMatchObject({
      stated: 98.7,
      computed: null,
      grade: null,
    });
  });
});

describe('classesOf', () => {
  it('puts the execution rate first and keeps the order of the form', () => {
    const indicators = [
      row('cost', 20, 18),
      row('output', 25, 20.1),
      row('cost', 5, null),
      row('output', 15, 10.2),
    ];
    expect(results(indicators, [100, 90, 10, 9], null).classes).toEqual([
      { class: 'execution', weight: 10, score: 9, open: 0 },
      { class: 'cost', weight: 25, score: 18, open: 5 },
      { class: 'output', weight: 40, score: 30.3, open: 0 },
    ]);
  });

  it('leaves the weight of an execution row without a score open', () => {
    expect(results([], [100, 90, 10, null], null).classes).toEqual([
      { class: 'execution', weight: 10, score: 0, open: 10 },
    ]);
  });

  it('has no line for what has no weight or no class', () => {
    expect(results([row('output', null, null), row(null, 5, 5)], [100, 95], null).classes).toEqual([]);
  });
});
