import type { Indicator, IndicatorClass } from '../model/form';
import { sameScore, sumOf } from '../scoring';
import type { CheckContext } from './context';
import { oncePerContext } from './rows';

/** All weights of a form, with that of the execution rate. */
const FULL_WEIGHT = 100;

/** Whether the form gives weights that count: none do under a rule set that does not score. */
export function hasWeights({ form, ruleSet }: CheckContext): boolean {
  return ruleSet.scored && form.indicators.some(({ weight }) => (weight?.figure ?? null) !== null);
}

/**
 * Whether the weights make 100. An execution row that has a score and no weight (a layout without that column) counts
 * with the weight that the rule set gives it.
 */
export function makes100({ total: { weight }, execution, ruleSet }: CheckContext): boolean {
  if (weight === null) return false;
  if (sameScore(weight, FULL_WEIGHT)) return true;
  const isImplied = execution !== null && execution.weight === null && execution.score !== null;
  return isImplied && sameScore(sumOf([weight, ruleSet.executionWeight]), FULL_WEIGHT);
}

/** The indicators of each 一级指标 that the form has; those of no known class are left out. */
export const indicatorsByClass = oncePerContext(
  ({ form }): ReadonlyMap<IndicatorClass, readonly Indicator[]> => {
    const byClass = new Map<IndicatorClass, Indicator[]>();
    for (const indicator of form.indicators) {
      if (indicator.class === null) continue;
      const members = byClass.get(indicator.class);
      if (members) members.push(indicator);
      else byClass.set(indicator.class, [indicator]);
    }
    return byClass;
  },
);
