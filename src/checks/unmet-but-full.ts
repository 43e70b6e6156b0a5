import { sameScore } from '../scoring';
import { eachFound } from './check';
import type { Check } from './check';
import { openScores } from './open-scores';
import { scoredRows } from './rows';
import { scoringSource } from './sources';

/** 未达成 with all points of the weight. */
export const unmetButFull: Check<'unmet-but-full'> = {
  id: 'unmet-but-full',
  severity: 'error',
  source: scoringSource,
  needsScores: true,
  run: (context) =>
    eachFound(scoredRows(context), ({ result, scoreCell, score, weight }) => {
      if (result.outcome !== 'unmet' || !sameScore(score, weight)) return null;
      const highest = result.suggestedScore ?? openScores(result)?.high ?? null;
      if (highest === null || sameScore(highest, weight)) return null;
      return { cells: [scoreCell.at], values: { ratio: result.ratio, highest } };
    }),
};
