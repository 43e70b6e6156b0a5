import { sameScore } from '../scoring';
import type { Check } from './check';
import { scoredRows } from './rows';
import { scoringSource } from './sources';

/** A score can never be more than the weight. */
export const scoreAboveWeight: Check<'score-above-weight'> = {
  id: 'score-above-weight',
  severity: 'error',
  source: scoringSource,
  needsScores: true,
  run: (context) =>
    scoredRows(context)
      .filter(({ score, weight }) => score > weight && !sameScore(score, weight))
      .map(({ scoreCell, score, weight }) => ({ cells: [scoreCell.at], values: { score, weight } })),
};
