import { sameScore } from '../scoring';
import { eachFound } from './check';
import type { Check } from './check';
import { isExplainedOverfulfilment, scoredRows } from './rows';
import { scoringSource } from './sources';

/** A score other than the rule's, where the rule gives one and no person has explained the deduction. */
export const scoreNotAsComputed: Check<'score-not-as-computed'> = {
  id: 'score-not-as-computed',
  severity: 'warning',
  source: scoringSource,
  needsScores: true,
  run: (context) =>
    eachFound(scoredRows(context), (row) => {
      const computed = row.result.suggestedScore;
      if (computed === null || sameScore(row.score, computed)) return null;
      if (isExplainedOverfulfilment(row) && row.score < computed) return null;
      return { cells: [row.scoreCell.at], values: { score: row.score, computed } };
    }),
};
