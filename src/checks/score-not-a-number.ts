import type { FigureCell } from '../model/form';
import { isFiller } from '../reading';
import { eachFound } from './check';
import type { Check } from './check';
import { totalRow } from './funds';
import { REVIEW_PRACTICE } from './sources';

/** A score that Excel keeps as text, which no sum counts; 9.5分 is meant so, and a dash or 无 stands for no score. */
function isText({ value, figure, text }: FigureCell): boolean {
  if (typeof value !== 'string') return false;
  return figure === null ? !isFiller(text) : !text.includes('分');
}

/** A score stored as text. */
export const scoreNotANumber: Check<'score-not-a-number'> = {
  id: 'score-not-a-number',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  needsScores: true,
  run: ({ form }) =>
    eachFound([totalRow(form), ...form.indicators], (row) => {
      const score = row?.score ?? null;
      return score !== null && isText(score)
        ? { cells: [score.at], values: { text: score.text.trim() } }
        : null;
    }),
};
