import type { Form } from '../model/form';
import type { RuleSet } from '../model/rule-set';
import { ruleSetById, ruleSets } from '../scoring';
import type { ChooseRules } from './check-file';

/** A form without weights is the central transfer-payment form, which has no scores (domain.md section 2). */
const suggestedId = ({ layout }: Form): string => (layout === 'no-weight' ? 'transfer-payment' : 'mof-2020');

function suggested(form: Form): RuleSet {
  const [first] = ruleSets;
  const ruleSet = ruleSetById(suggestedId(form)) ?? first;
  if (!ruleSet) throw new Error('no rule set is shipped');
  return ruleSet;
}

/** The rule set the person named for all forms, else the one that each form's layout suggests. */
export function rulesFor(named: RuleSet | null): ChooseRules {
  return named === null ? suggested : () => named;
}
