import type { Outcome } from '../model/evaluation';
import type { Indicator } from '../model/form';
import type { RuleSet } from '../model/rule-set';
import { isFiller } from '../reading';
import { deductionOf } from './points';

/** Outcomes that deviate from the target whatever the score says. */
const DEVIATES: ReadonlySet<Outcome> = new Set<Outcome>(['partial', 'unmet', 'exceeded']);

/** Whether 偏差原因分析及改进措施 has to be written, and is not. */
export interface ExplanationNeed {
  readonly required: boolean;
  readonly missing: boolean;
}

/** Points that the form deducts from an indicator; 0 where it has no score or no weight, or no score counts. */
function deducted(indicator: Indicator, { scored }: RuleSet): number {
  if (!scored) return 0;
  const weight = indicator.weight?.figure ?? null;
  const score = indicator.score?.figure ?? null;
  return weight === null || score === null ? 0 : deductionOf(weight, score);
}

/**
 * An explanation is required when the score in the form is below the weight, or the outcome is partial, unmet or
 * exceeded (domain.md section 4); under a rule set that does not score, the outcome alone decides. Missing when its cell
 * is empty, filler, or not there at all.
 */
export function explanationNeed(indicator: Indicator, outcome: Outcome, ruleSet: RuleSet): ExplanationNeed {
  const required = DEVIATES.has(outcome) || deducted(indicator, ruleSet) > 0;
  return { required, missing: required && isFiller(indicator.explanation?.text ?? '') };
}
