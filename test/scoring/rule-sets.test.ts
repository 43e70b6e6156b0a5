import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleSetById, ruleSets, scoreIndicator } from '../../src/scoring';
import { indicatorOf } from './indicator-of';
import type { IndicatorTexts } from './indicator-of';
import type { RuleExample } from '../../src/model/rule-set';

function textsOf({ target, actual, weight, cost, satisfaction }: RuleExample): IndicatorTexts {
  const level2 = cost === true ? '成本指标' : '数量指标';
  return { target, actual, weight, level2, class: satisfaction === true ? 'satisfaction' : 'output' };
}

describe.each(ruleSets.map((ruleSet) => ({ ruleSet, id: ruleSet.id })))('$id', ({ ruleSet }) => {
  it('names itself in both languages, and a source for people who read Chinese', () => {
    expect(ruleSet.name['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(ruleSet.name['en-US']).toMatch(/^[\u0020-\u007e]+$/);
    expect(ruleSet.source).toMatch(/[\u4e00-\u9fff]{2}/);
  });

  it('has worked examples', () => {
    expect(ruleSet.examples.length).toBeGreaterThanOrEqual(6);
  });

  it.each(ruleSet.examples.map((example) => ({ ...example, example })))(
    'scores $actual against $target of $weight as $score',
    ({ example, weight, outcome, score, allowed }) => {
      const result = scoreIndicator(indicatorOf(textsOf(example)), ruleSet, 2021);
      const open = ruleSet.scored ? (allowed ?? [0, weight]) : null;
      expect(result).toMatchObject({ outcome, suggestedScore: score, allowed: open });
    },
  );

  it('adds to 100 where it gives all weights', () => {
    const weights = Object.values(ruleSet.classWeights);
    const sum = weights.reduce((total, weight) => total + weight, ruleSet.executionWeight);
    if (weights.length > 0) expect(sum).toBe(100);
    else expect(ruleSet.sources?.classWeights).toBeDefined();
  });
});

test.each(ruleSets.map((ruleSet) => ({ ruleSet, id: ruleSet.id })))(
  '$id says every value itself, so that the pane can take it unread',
  ({ ruleSet, id }) => {
    const file = path.join(__dirname, '../../src/scoring/rule-sets', `${id}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(ruleSet);
  },
);

describe('ruleSetById', () => {
  it('finds what is shipped, the default first', () => {
    expect(ruleSets.map(({ id }) => id)).toEqual([
      'mof-2020',
      'mof-2021-101',
      'pre-2020',
      'hubei',
      'guangxi',
      'transfer-payment',
    ]);
    for (const ruleSet of ruleSets) expect(ruleSetById(ruleSet.id)).toBe(ruleSet);
  });

  it('knows nothing else', () => {
    expect(ruleSetById('mof-1999')).toBeNull();
  });
});

/** Values in which the shipped sets differ, as domain.md section 4 gives them. */
describe('what the shipped sets say', () => {
  it.each([
    ['mof-2020', { executionWeight: 10, classWeights: { output: 50, benefit: 30, satisfaction: 10 } }],
    ['mof-2021-101', { classWeights: { cost: 20, output: 40, benefit: 20, satisfaction: 10 } }],
    ['pre-2020', { tiers: { partialFrom: 0.5, partialBelow: 0.8 } }],
    ['hubei', { executionWeight: 20, reverse: 'target-over-actual' }],
    ['guangxi', { exceededFrom: 1.3, reverse: 'linear' }],
    ['transfer-payment', { scored: false }],
  ])('%s: %j', (id, values) => {
    expect(ruleSetById(id)).toMatchObject(values);
  });

  it('none deducts for over-fulfilment, caps the total or has a pass mark by itself', () => {
    for (const { overfulfilmentDeductions, totalCaps, passMark } of ruleSets) {
      expect({ overfulfilmentDeductions, totalCaps, passMark }).toEqual({
        overfulfilmentDeductions: [],
        totalCaps: [],
        passMark: 0,
      });
    }
  });
});
