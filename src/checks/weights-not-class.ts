import type { IndicatorClass } from '../model/form';
import { sameScore, sumOf } from '../scoring';
import type { Check, Occurrence } from './check';
import type { CheckContext } from './context';
import { totalRow } from './funds';
import { ruleSetSource } from './sources';
import { hasWeights, indicatorsByClass, makes100 } from './weights';

const CLASSES: readonly IndicatorClass[] = ['cost', 'output', 'benefit', 'satisfaction'];

/** A form whose execution rate has no weight is not asked for one. */
function executionWeight(context: CheckContext): readonly Occurrence<'weights-not-class'>[] {
  const expected = context.ruleSet.executionWeight;
  const weight = totalRow(context.form)?.weight ?? null;
  const sum = weight?.figure ?? null;
  if (weight === null || sum === null || sameScore(sum, expected)) return [];
  const source = ruleSetSource('executionWeight')(context);
  return [{ cells: [weight.at], values: { class: 'execution', sum, expected }, source }];
}

function classWeight(
  context: CheckContext,
  name: IndicatorClass,
): readonly Occurrence<'weights-not-class'>[] {
  const expected = context.ruleSet.classWeights[name];
  const indicators = indicatorsByClass(context).get(name) ?? [];
  const cell = indicators[0]?.weight?.at;
  if (expected === undefined || !cell) return [];
  const sum = sumOf(indicators.map(({ weight }) => weight?.figure ?? 0));
  return sameScore(sum, expected) ? [] : [{ cells: [cell], values: { class: name, sum, expected } }];
}

/**
 * Points of what the form lacks (a weight of 执行率, a class) lie with the classes it has: they are right as long as
 * all make 100 and none is short.
 */
function classWeights(context: CheckContext): readonly Occurrence<'weights-not-class'>[] {
  const found = CLASSES.flatMap((name) => classWeight(context, name));
  const isShort = found.some(({ values: { sum, expected } }) => sum < expected);
  return isShort || !makes100(context) ? found : [];
}

/**
 * 执行率 or a 一级指标 has another weight than the rule set gives it (50/30/10/10); a class that the form lacks is said by
 * class-missing.
 */
export const weightsNotClass: Check<'weights-not-class'> = {
  id: 'weights-not-class',
  severity: 'warning',
  source: ruleSetSource('classWeights'),
  needsScores: true,
  run: (context) => {
    if (!hasWeights(context)) return [];
    return [...executionWeight(context), ...classWeights(context)];
  },
};
