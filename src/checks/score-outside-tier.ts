import { sameScore } from '../scoring';
import { eachFound } from './check';
import type { Check } from './check';
import { openScores } from './open-scores';
import { scoredRows } from './rows';
import { ruleSetSource } from './sources';

/** A score that a person chose outside the tier that the words give. */
export const scoreOutsideTier: Check<'score-outside-tier'> = {
  id: 'score-outside-tier',
  severity: 'warning',
  source: ruleSetSource('tiers'),
  needsScores: true,
  run: (context) =>
    eachFound(scoredRows(context), ({ result, scoreCell, score }) => {
      const open = openScores(result);
      if (open === null || (score >= open.low && score <= open.high)) return null;
      if (sameScore(score, open.low) || sameScore(score, open.high)) return null;
      const { tiers } = context.ruleSet;
      return { cells: [scoreCell.at], values: { score, outcome: result.outcome, ...open, tiers } };
    }),
};
