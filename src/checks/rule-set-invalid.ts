import type { UnplacedFinding } from '../model/finding';
import type { RuleSet } from '../model/rule-set';
import { RuleSetError, parseRuleSet } from '../scoring/rule-sets/parse-rule-set';
import { RULE_SET_FORMAT } from './sources';

/** A rule set that can be used, or what is wrong with it. */
type CheckedRuleSet =
  | { readonly ruleSet: RuleSet; readonly finding: null }
  | { readonly ruleSet: null; readonly finding: UnplacedFinding<'rule-set-invalid'> };

/** Reads the data of a rule set (docs/rule-sets.md); a broken one gives one finding that names its first wrong field. */
export function checkRuleSet(data: unknown): CheckedRuleSet {
  try {
    return { ruleSet: parseRuleSet(data), finding: null };
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    const values = { field: error.path };
    return {
      ruleSet: null,
      finding: { id: 'rule-set-invalid', severity: 'error', values, source: RULE_SET_FORMAT },
    };
  }
}
