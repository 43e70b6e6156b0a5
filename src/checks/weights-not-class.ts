import type { IndicatorClass } from '../model/form';
import { sameScore } from '../scoring';
import type { Check } from './check';
import { ruleSetSource } from './sources';
import { hasWeights, indicatorsOf, weightOf } from './weights';

const CLASSES: readonly IndicatorClass[] = ['cost', 'output', 'benefit', 'satisfaction'];

/** A 一级指标 has another weight than the rule set gives it; one that the form lacks is said by class-missing. */
export const weightsNotClass: Check<'weights-not-class'> = {
  id: 'weights-not-class',
  severity: 'warning',
  source: ruleSetSource('classWeights'),
  run: ({ form, ruleSet }) =>
    CLASSES.flatMap((name) => {
      const expected = ruleSet.classWeights[name];
      const indicators = indicatorsOf(form, name);
      const cell = indicators[0]?.weight?.at;
      const sum = weightOf(indicators);
      if (expected === undefined || !cell || !hasWeights(form) || sameScore(sum, expected)) return [];
      return [{ cells: [cell], values: { class: name, sum, expected } }];
    }),
};
