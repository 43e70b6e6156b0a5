import type { RuleSet } from '../../src/model/rule-set';
import { ruleSetById, scoreExecution } from '../../src/scoring';
import { figureCell, formOf, fundsTotal } from './form-of';

function shipped(id: string): RuleSet {
  const ruleSet = ruleSetById(id);
  if (ruleSet === null) throw new Error(`${id} is shipped`);
  return ruleSet;
}

const mof2020 = shipped('mof-2020');

const execution = (...figures: Parameters<typeof fundsTotal>) =>
  scoreExecution(formOf([], fundsTotal(...figures)), mof2020);

describe('scoreExecution', () => {
  it('gives the share of the budget that was executed, as in the Beijing form', () => {
    expect(execution(543.7, 508.95, 10, 9.36)).toEqual({
      rate: 0.9361,
      suggestedScore: 9.36,
      weight: 10,
      score: 9.36,
    });
  });

  it('scores from the exact quotient, not from the rounded rate', () => {
    // 5 / 7 × 20 = 14.2857; from the rounded rate 0.7143 it would be 14.286, from 71 % 14.2.
    expect(execution(7, 5, 20)).toMatchObject({ rate: 0.7143, suggestedScore: 14.29 });
    // 0.99945 × 10 = 9.9945 → 9.99; its rate rounds to 0.9995, which would give 10.00.
    expect(execution(100000, 99945, 10)).toMatchObject({ rate: 0.9995, suggestedScore: 9.99 });
  });

  it('gives no more than the weight and no less than nothing', () => {
    expect(execution(100, 130, 10)).toMatchObject({ rate: 1.3, suggestedScore: 10 });
    expect(execution(100, 0, 10)).toMatchObject({ rate: 0, suggestedScore: 0 });
    expect(execution(100, -5, 10)).toMatchObject({ rate: 0, suggestedScore: 0 });
  });

  it.each([
    ['the budget is 0', 0, 0],
    ['the budget is empty', null, 10],
    ['the executed sum is empty', 100, null],
  ])('has no rate and no score where %s', (_, budget, executed) => {
    expect(execution(budget, executed, 10)).toEqual({
      rate: null,
      suggestedScore: null,
      weight: 10,
      score: null,
    });
  });

  it('has a rate and no score where the form has no execution weight', () => {
    expect(execution(100, 95)).toEqual({ rate: 0.95, suggestedScore: null, weight: null, score: null });
  });

  it('is null where the form has no funds', () => {
    expect(scoreExecution(formOf([]), mof2020)).toBeNull();
  });

  it('is counted from 年初预算数 where the rule set says so', () => {
    const row = { ...fundsTotal(80, 60, 10), initialBudget: figureCell(100) };
    // 60 of 100, not of 80.
    expect(scoreExecution(formOf([], row), { ...mof2020, executionBudget: 'initialBudget' })).toMatchObject({
      rate: 0.6,
      suggestedScore: 6,
    });
    expect(scoreExecution(formOf([], row), mof2020)).toMatchObject({ rate: 0.75, suggestedScore: 7.5 });
  });

  it('is scored out of the 20 points of the Hubei form', () => {
    expect(scoreExecution(formOf([], fundsTotal(200, 190, 20)), shipped('hubei'))).toMatchObject({
      rate: 0.95,
      suggestedScore: 19,
    });
  });

  it('has a rate and no score under a rule set that does not score', () => {
    expect(scoreExecution(formOf([], fundsTotal(200, 190, 10)), shipped('transfer-payment'))).toMatchObject({
      rate: 0.95,
      suggestedScore: null,
    });
  });
});
