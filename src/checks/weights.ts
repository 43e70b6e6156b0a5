import type { Indicator, IndicatorClass } from '../model/form';
import type { CheckContext } from './context';
import { oncePerContext } from './rows';

/** All weights of a form, with that of the execution rate. */
export const FULL_WEIGHT = 100;

/** Whether the form gives weights that count: none do under a rule set that does not score. */
export function hasWeights({ form, ruleSet }: CheckContext): boolean {
  return ruleSet.scored && form.indicators.some(({ weight }) => (weight?.figure ?? null) !== null);
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
