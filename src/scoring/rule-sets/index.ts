import type { RuleSet } from '../../model/rule-set';
import guangxi from './guangxi.json';
import hubei from './hubei.json';
import mof2020 from './mof-2020.json';
import mof2021 from './mof-2021-101.json';
import { parseRuleSet } from './parse-rule-set';
import pre2020 from './pre-2020.json';
import transferPayment from './transfer-payment.json';

/** Every rule set that is shipped; the first is the default. */
export const ruleSets: readonly RuleSet[] = [mof2020, mof2021, pre2020, hubei, guangxi, transferPayment].map(
  parseRuleSet,
);

/** The rule set of that id, or null. */
export function ruleSetById(id: string): RuleSet | null {
  return ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
}
