import { sameScore } from '../scoring';
import type { Check } from './check';
import { openScores } from './open-scores';
import { scoredRows } from './rows';
import { scoringSource } from './sources';

/** 未达成 with all points of the weight. */
export const unmetButFull: Check<'unmet-but-full'> = {
  id: 'unmet-but-full',
  severity: 'error',
  source: scoringSource,
  run: (context) =>
    scoredRows(context).flatMap(({ result, scoreCell, score, weight }) => {
      const highest = result.suggestedScore ?? openScores(result)?.high ?? null;
      if (result.outcome !== 'unmet' || highest === null || !sameScore(score, weight)) return [];
      if (sameScore(highest, weight)) return [];
      return [{ cells: [scoreCell.at], values: { ratio: result.ratio, highest } }];
    }),
};
