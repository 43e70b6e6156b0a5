import { sameScore } from '../scoring';
import type { Check } from './check';
import { totalRow } from './funds';
import { ruleSetSource } from './sources';

/** The score of the execution row is not the rule's. */
export const executionScoreWrong: Check<'execution-score-wrong'> = {
  id: 'execution-score-wrong',
  severity: 'error',
  source: ruleSetSource('executionWeight'),
  needsScores: true,
  run: ({ form, execution }) => {
    const cell = totalRow(form)?.score;
    const stated = execution?.score ?? null;
    const computed = execution?.suggestedScore ?? null;
    if (!cell || stated === null || computed === null || sameScore(stated, computed)) return [];
    return [{ cells: [cell.at], values: { stated, computed } }];
  },
};
