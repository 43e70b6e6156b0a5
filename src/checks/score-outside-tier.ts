import type { IndicatorResult } from '../model/evaluation';
import type { Check } from './check';
import { sameScore, subtract } from './compare';
import { scoredRows } from './rows';
import { ruleSetSource } from './sources';

/** The step of scores, two decimals: just below an upper end of 8 is 7.99. */
const SCORE_STEP = 0.01;

/** The lowest and the highest score that a person may choose; null where the rule itself gives the score. */
function openScores({ suggestedScore, allowed, allowedBelow }: IndicatorResult) {
  if (suggestedScore !== null || allowed === null) return null;
  const [low, upperEnd] = allowed;
  return { low, high: allowedBelow ? subtract(upperEnd, SCORE_STEP) : upperEnd };
}

/** A score that a person chose outside the tier that the words give. */
export const scoreOutsideTier: Check<'score-outside-tier'> = {
  id: 'score-outside-tier',
  severity: 'warning',
  source: ruleSetSource,
  run: (context) =>
    scoredRows(context).flatMap(({ result, scoreCell, score }) => {
      const open = openScores(result);
      if (open === null || open.high < open.low) return [];
      const inside = score >= open.low && score <= open.high;
      if (inside || sameScore(score, open.low) || sameScore(score, open.high)) return [];
      return [{ cells: [scoreCell.at], values: { score, outcome: result.outcome, ...open } }];
    }),
};
