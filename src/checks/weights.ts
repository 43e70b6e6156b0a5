import type { Form, Indicator, IndicatorClass } from '../model/form';
import { sumOf } from '../scoring';
import type { CheckContext } from './context';

/** All weights of a form, with that of the execution rate. */
export const FULL_WEIGHT = 100;

/** The sum of the weights of some indicators. */
export function weightOf(indicators: readonly Indicator[]): number {
  return sumOf(indicators.map(({ weight }) => weight?.figure ?? 0));
}

/** The sum of all weights, with the execution rate's. */
export function totalWeight({ form, execution }: CheckContext): number {
  return sumOf([weightOf(form.indicators), execution?.weight ?? 0]);
}

/** Whether the form gives weights at all. */
export function hasWeights({ indicators }: Form): boolean {
  return indicators.some(({ weight }) => (weight?.figure ?? null) !== null);
}

/** The indicators of one 一级指标. */
export function indicatorsOf({ indicators }: Form, name: IndicatorClass): readonly Indicator[] {
  return indicators.filter((indicator) => indicator.class === name);
}
