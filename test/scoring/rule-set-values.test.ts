import type { RuleSet } from '../../src/model/rule-set';
import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { gradeOf } from '../../src/scoring/total';
import { indicatorOf } from './indicator-of';

const mof2020 = ruleSetById('mof-2020');

function changed(values: Partial<RuleSet>): RuleSet {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  return { ...mof2020, ...values };
}

function score(texts: Parameters<typeof indicatorOf>[0], values: Partial<RuleSet>) {
  return scoreIndicator(indicatorOf(texts), changed(values), 2021);
}

describe('what a rule set changes', () => {
  it.each([
    ['8天', 4],
    ['10天', 0],
    ['12天', 0],
  ])('the linear reverse formula takes %s against ≤5天 down to %d of 10', (actual, points) => {
    expect(score({ target: '≤5天', actual, weight: 10 }, { reverse: 'linear' }).suggestedScore).toBe(points);
  });

  it('the linear formula has nothing to give above a target of zero', () => {
    expect(score({ target: '0起', actual: '1起', weight: 10 }, { reverse: 'linear' }).suggestedScore).toBe(0);
  });

  it('the over-fulfilment ratio moves where exceeded begins', () => {
    const texts = { target: '≥10个', actual: '12个', weight: 6 };
    expect(score(texts, { exceededFrom: 1.2 }).outcome).toBe('exceeded');
    expect(score(texts, { exceededFrom: 1.21 }).outcome).toBe('met');
  });

  it('the lower bound of a cost moves where far below begins', () => {
    const texts = { target: '800', actual: '600', weight: 6, level2: '成本指标' };
    expect(score(texts, { costFarBelow: 0.75 }).outcome).toBe('met');
    expect(score(texts, { costFarBelow: 0.76 }).outcome).toBe('exceeded');
  });

  it('older tiers give the person another interval', () => {
    const tiers = { partialFrom: 0.5, partialBelow: 0.8 };
    expect(score({ target: '≥1个', actual: '部分完成', weight: 10 }, { tiers }).allowed).toEqual([5, 8]);
    expect(score({ target: '≥1个', actual: '未完成', weight: 10 }, { tiers }).allowed).toEqual([0, 5]);
    expect(score({ target: '6月底前', actual: '7月', weight: 10 }, { tiers }).allowed).toEqual([0, 5]);
  });

  it.each([
    [90, '优'],
    [89.99, '良'],
    [80, '良'],
    [79.99, '中'],
    [60, '中'],
    [59.99, '差'],
  ])('%d is graded %s', (total, grade) => {
    expect(gradeOf(total, changed({}))).toBe(grade);
  });

  it('grades elsewhere begin elsewhere', () => {
    expect(gradeOf(80, changed({ grades: { 优: 80, 良: 70, 中: 60 } }))).toBe('优');
  });
});
