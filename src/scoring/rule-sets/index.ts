import type { RuleSet } from '../../model/rule-set';
import mof2020 from './mof-2020.json';
import { parseRuleSet } from './parse-rule-set';

/** Every rule set that is shipped; the first is the default. */
export const ruleSets: readonly RuleSet[] = [mof2020].map(parseRuleSet);

/** The rule set of that id, or null. */
export function ruleSetById(id: string): RuleSet | null {
  return ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
}
