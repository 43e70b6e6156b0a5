import { sameScore } from '../scoring';
import { eachFound } from './check';
import type { Check } from './check';
import { scoredRows } from './rows';
import { scoringSource } from './sources';

/** 达成, and yet fewer points than the rule gives. Over-fulfilment is not meant: a rule set may deduct for it. */
export const metButDeducted: Check<'met-but-deducted'> = {
  id: 'met-but-deducted',
  severity: 'warning',
  source: scoringSource,
  needsScores: true,
  run: (context) =>
    eachFound(scoredRows(context), ({ result, scoreCell, score }) => {
      const computed = result.suggestedScore;
      if (result.outcome !== 'met' || computed === null) return null;
      if (score > computed || sameScore(score, computed)) return null;
      return { cells: [scoreCell.at], values: { score, computed } };
    }),
};
