import type { IndicatorResult } from '../../model/evaluation';
import type { Indicator } from '../../model/form';
import type { TierBounds } from '../../model/rule-set';
import { sameScore } from '../../scoring';

/** 达成 · 部分达成 · 未达成. */
export type TierName = 'met' | 'partial' | 'unmet';

/** The scores of a tier in points; `high` itself is inside only in the first. */
export interface TierInterval {
  readonly tier: TierName;
  readonly low: number;
  readonly high: number;
  readonly isHighInside: boolean;
}

/** Binary dust at the ends of an interval. */
const DUST = 1e-9;

/** The three tiers of a weight by the rule set's bounds. */
export function tierIntervals(
  weight: number,
  { partialFrom, partialBelow }: TierBounds,
): readonly TierInterval[] {
  return [
    { tier: 'met', low: weight * partialBelow, high: weight, isHighInside: true },
    { tier: 'partial', low: weight * partialFrom, high: weight * partialBelow, isHighInside: false },
    { tier: 'unmet', low: 0, high: weight * partialFrom, isHighInside: false },
  ];
}

/** The scores of a tier that have two decimals, lowest and highest: 6.00 and 7.99 of [6, 8). */
export function endsOf({ low, high, isHighInside }: TierInterval): readonly [number, number] {
  const highest = isHighInside ? Math.floor(high * 100 + DUST) : Math.ceil(high * 100 - DUST) - 1;
  return [Math.ceil(low * 100 - DUST) / 100, highest / 100];
}

/** Whether a score lies in a tier. */
export function isInside(score: number, { low, high, isHighInside }: TierInterval): boolean {
  return score >= low - DUST && (isHighInside ? score <= high + DUST : score < high - DUST);
}

/** The tier that the actual value speaks for, else the one the score stands in; null where neither says one. */
export function preselected(
  { outcome, suggestedScore }: IndicatorResult,
  score: number | null,
  intervals: readonly TierInterval[],
): TierName | null {
  if (suggestedScore === null && (outcome === 'partial' || outcome === 'unmet')) return outcome;
  if (score === null) return null;
  return intervals.find((interval) => isInside(score, interval))?.tier ?? null;
}

/** Whether a person has to judge the score inside a tier: the rule leaves it open, and there is a weight. */
export function isForPerson({ weight }: Indicator, { outcome, suggestedScore }: IndicatorResult): boolean {
  const points = weight?.figure ?? null;
  return points !== null && points > 0 && suggestedScore === null && outcome !== 'missing';
}

/** What is wrong with a score that the person is about to give. */
export type ScoreProblem = 'no-figure' | 'above' | 'outside';

/** `above` alone forbids it; `outside` only warns. null: nothing is wrong. */
export function problemOf(typed: string, weight: number, interval: TierInterval | null): ScoreProblem | null {
  const score = figureOf(typed);
  if (score === null) return 'no-figure';
  if (score > weight && !sameScore(score, weight)) return 'above';
  return interval && !isInside(score, interval) ? 'outside' : null;
}

/** The points that were typed; null for anything but a figure of at least 0. */
export function figureOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : null;
}
