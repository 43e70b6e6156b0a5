import type { IndicatorClass } from '../model/form';
import { sameScore, sumOf } from '../scoring';
import type { Check } from './check';
import { ruleSetSource } from './sources';
import { hasWeights, indicatorsByClass } from './weights';

const CLASSES: readonly IndicatorClass[] = ['cost', 'output', 'benefit', 'satisfaction'];

/** A 一级指标 has another weight than the rule set gives it; one that the form lacks is said by class-missing. */
export const weightsNotClass: Check<'weights-not-class'> = {
  id: 'weights-not-class',
  severity: 'warning',
  source: ruleSetSource('classWeights'),
  needsScores: true,
  run: (context) => {
    if (!hasWeights(context)) return [];
    return CLASSES.flatMap((name) => {
      const expected = context.ruleSet.classWeights[name];
      const indicators = indicatorsByClass(context).get(name) ?? [];
      const cell = indicators[0]?.weight?.at;
      if (expected === undefined || !cell) return [];
      const sum = sumOf(indicators.map(({ weight }) => weight?.figure ?? 0));
      return sameScore(sum, expected) ? [] : [{ cells: [cell], values: { class: name, sum, expected } }];
    });
  },
};
