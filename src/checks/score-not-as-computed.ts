import { sameScore } from '../scoring';
import type { Check } from './check';
import { isExplainedOverfulfilment, scoredRows } from './rows';
import { scoringSource } from './sources';

/** A score other than the rule's, where the rule gives one and no person has explained the deduction. */
export const scoreNotAsComputed: Check<'score-not-as-computed'> = {
  id: 'score-not-as-computed',
  severity: 'warning',
  source: scoringSource,
  run: (context) =>
    scoredRows(context).flatMap((row) => {
      const computed = row.result.suggestedScore;
      if (computed === null || sameScore(row.score, computed)) return [];
      if (isExplainedOverfulfilment(row) && row.score < computed) return [];
      return [{ cells: [row.scoreCell.at], values: { score: row.score, computed } }];
    }),
};
