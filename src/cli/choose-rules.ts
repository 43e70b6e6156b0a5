import type { Form } from '../model/form';
import type { RuleSet } from '../model/rule-set';
import { ruleSetById, ruleSets, suggestRuleSet } from '../scoring';
import type { ChooseRules } from './check-file';

function suggested(form: Form): RuleSet {
  const [first] = ruleSets;
  const ruleSet = ruleSetById(suggestRuleSet(form)) ?? first;
  if (!ruleSet) throw new Error('no rule set is shipped');
  return ruleSet;
}

/** The rule set the person named for all forms, else the one that each form's layout suggests. */
export function rulesFor(named: RuleSet | null): ChooseRules {
  return named === null ? suggested : () => named;
}
