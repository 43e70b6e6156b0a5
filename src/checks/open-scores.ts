import type { IndicatorResult } from '../model/evaluation';
import { subtract } from './compare';

/** The step of scores, two decimals: just below an upper end of 8 is 7.99. */
const SCORE_STEP = 0.01;

/** The lowest and the highest score that a person may choose; null where the rule itself gives the score, or none. */
export function openScores({
  suggestedScore,
  allowed,
  allowedBelow,
}: IndicatorResult): { readonly low: number; readonly high: number } | null {
  if (suggestedScore !== null || allowed === null) return null;
  const [low, upperEnd] = allowed;
  const high = allowedBelow ? subtract(upperEnd, SCORE_STEP) : upperEnd;
  return high < low ? null : { low, high };
}
