import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../src/evaluate';
import type { Form } from '../src/model/form';
import type { RuleSet } from '../src/model/rule-set';
import { ruleSetById } from '../src/scoring';
import { formOf, fundsTotal } from './scoring/form-of';
import { indicatorOf } from './scoring/indicator-of';
import type { IndicatorTexts } from './scoring/indicator-of';

interface PublishedForm {
  readonly indicators: readonly IndicatorTexts[];
}

const published: PublishedForm = JSON.parse(
  readFileSync(join(__dirname, 'cases', 'beijing-ip-promotion-2021.json'), 'utf8'),
);

function defaultRules(): RuleSet {
  const ruleSet = ruleSetById('mof-2020');
  if (ruleSet === null) throw new Error('mof-2020 is shipped');
  return ruleSet;
}

const FIRST_ROW = 13;

/** The Beijing form: 508.95 of 543.7 executed, 99.06 stated. */
function beijing(): Form {
  return formOf(
    published.indicators.map((texts, index) => indicatorOf(texts, FIRST_ROW + index)),
    fundsTotal(543.7, 508.95, 10, 9.36),
    99.06,
  );
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deeplyFrozen);
  }
  return value;
}

describe('evaluate', () => {
  it('says all of the Beijing form at once', () => {
    const evaluation = evaluate(beijing(), defaultRules());
    expect(evaluation.ruleSet).toBe('mof-2020');
    expect(evaluation.indicators).toHaveLength(27);
    expect(evaluation.execution).toMatchObject({ rate: 0.9361, suggestedScore: 9.36 });
    expect(evaluation.total).toEqual({
      stated: 99.06,
      computed: 99.06,
      weight: 100,
      complete: true,
      grade: '优',
    });
  });

  it('hands the results to the checks: five deviations of the Beijing form are unexplained', () => {
    const { findings } = evaluate(beijing(), defaultRules());
    expect(
      findings.filter(({ id }) => id === 'explanation-missing').flatMap(({ cells }) => cells),
    ).toHaveLength(5);
  });

  it('gives the same answer twice and touches neither the form nor the rules', () => {
    const form = deeplyFrozen(beijing());
    const rules = deeplyFrozen(structuredClone(defaultRules()));
    expect(evaluate(form, rules)).toEqual(evaluate(form, rules));
  });

  it('reads a month without a year in the year of the form', () => {
    const indicator = indicatorOf({ target: '12月底前', actual: '2021年12月', weight: 10 });
    const outcomes = [2021, 2020].map(
      (year) => evaluate({ ...formOf([indicator]), year }, defaultRules()).indicators[0]?.outcome,
    );
    expect(outcomes).toEqual(['met', 'unmet']);
  });

  it('takes a form with nothing in it', () => {
    expect(evaluate(formOf([]), defaultRules())).toMatchObject({
      indicators: [],
      execution: null,
      classes: [],
      total: { stated: null, computed: null, weight: null, grade: null },
    });
  });

  it('gives a transfer payment outcomes and no score anywhere', () => {
    const rules = ruleSetById('transfer-payment');
    if (rules === null) throw new Error('transfer-payment is shipped');
    const { indicators, execution, total } = evaluate(beijing(), rules);
    expect(indicators.map(({ suggestedScore }) => suggestedScore)).toEqual(indicators.map(() => null));
    expect(indicators.some(({ outcome }) => outcome === 'exceeded')).toBe(true);
    expect(execution?.suggestedScore).toBeNull();
    expect(total).toMatchObject({ computed: null, grade: null });
  });

  it('finds no fault of scores or weights in a transfer-payment form, and still asks for explanations', () => {
    const rules = ruleSetById('transfer-payment');
    if (rules === null) throw new Error('transfer-payment is shipped');
    const indicator = indicatorOf({ target: '≥7000件', actual: '6747件' }, FIRST_ROW);
    const form = formOf([{ ...indicator, weight: null, score: null }], fundsTotal(100, 95));
    const { findings } = evaluate({ ...form, layout: 'no-weight' }, rules);
    expect(findings.map(({ id }) => id)).toEqual(['explanation-missing']);
  });
});
