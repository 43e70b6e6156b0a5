import { ruleSetById, ruleSets, scoreIndicator } from '../../src/scoring';
import { parseRuleSet, RuleSetError } from '../../src/scoring/rule-sets/parse-rule-set';
import mof2020 from '../../src/scoring/rule-sets/mof-2020.json';
import { indicatorOf } from './indicator-of';

describe.each(ruleSets.map((ruleSet) => ({ ruleSet, id: ruleSet.id })))('$id', ({ ruleSet }) => {
  it('names its source', () => {
    expect(ruleSet.source).toMatch(/〔\d{4}〕/);
  });

  it.each(ruleSet.examples.map((example) => ({ ...example })))(
    'scores $actual against $target of $weight as $score',
    ({ target, actual, weight, cost, outcome, score, allowed }) => {
      const level2 = cost === true ? '成本指标' : '数量指标';
      const result = scoreIndicator(indicatorOf({ target, actual, weight, level2 }), ruleSet, 2021);
      expect(result).toMatchObject({ outcome, suggestedScore: score, allowed: allowed ?? [0, weight] });
    },
  );
});

describe('ruleSetById', () => {
  it('finds the default and knows nothing else', () => {
    expect(ruleSetById('mof-2020')).toBe(ruleSets[0]);
    expect(ruleSetById('mof-1999')).toBeNull();
  });
});

describe('parseRuleSet', () => {
  it('takes what is shipped as it is', () => {
    expect(parseRuleSet(mof2020)).toEqual(mof2020);
  });

  it.each([
    ['source', { source: '' }],
    ['reverse', { reverse: 'upside-down' }],
    ['exceededFrom', { exceededFrom: 0.9 }],
    ['costFarBelow', { costFarBelow: '0.7' }],
    ['executionWeight', { executionWeight: 120 }],
    ['tiers.partialFrom', { tiers: { partialFrom: 0.9, partialBelow: 0.8 } }],
    ['grades.中', { grades: { 优: 90, 良: 80, 中: 85 } }],
    ['classWeights.input', { classWeights: { input: 10 } }],
    ['sources.weather', { sources: { weather: '…' } }],
    ['examples.0.outcome', { examples: [{ target: '', actual: '', weight: 1, outcome: 'good', score: 1 }] }],
  ])('names %s when it is wrong', (path, wrong) => {
    expect(() => parseRuleSet({ ...mof2020, ...wrong })).toThrow(new RuleSetError(path));
  });

  it.each([null, 'mof', [], 3])('refuses %j', (data) => {
    expect(() => parseRuleSet(data)).toThrow(RuleSetError);
  });
});
