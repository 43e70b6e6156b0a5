import { checkRuleSet } from '../../src/checks/rule-set-invalid';
import { shipped } from './findings-of';

const RULES: Readonly<Record<string, unknown>> = { ...shipped('mof-2020') };

test.each([
  ['a field out of bounds', { ...RULES, passMark: 2 }, 'passMark'],
  [
    'a field inside another',
    { ...RULES, tiers: { partialFrom: 0.9, partialBelow: 0.8 } },
    'tiers.partialFrom',
  ],
  ['a field that is not known', { ...RULES, exceedFrom: 1.2 }, 'exceedFrom'],
])('%s is one finding that names it', (_said, data, field) => {
  const { ruleSet, finding } = checkRuleSet(data);
  expect(ruleSet).toBeNull();
  expect(finding).toMatchObject({ id: 'rule-set-invalid', severity: 'error', values: { field } });
  expect(finding?.source).not.toBe('');
});

test.each([null, 7, 'mof-2020', [], {}])('%j is no rule set, and no exception either', (data) => {
  expect(checkRuleSet(data)).toMatchObject({ ruleSet: null, finding: { id: 'rule-set-invalid' } });
});

test('a right rule set is handed back without a finding', () => {
  expect(checkRuleSet(RULES)).toEqual({ ruleSet: shipped('mof-2020'), finding: null });
});
