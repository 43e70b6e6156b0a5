import { eachFound } from './check';
import type { Check } from './check';
import { indicatorRows } from './rows';
import { STANDARD_FORM } from './sources';

/** An indicator with a weight and an actual value and no score; a dash in the cell says that there is none. */
export const scoreMissing: Check<'score-missing'> = {
  id: 'score-missing',
  severity: 'warning',
  source: STANDARD_FORM,
  needsScores: true,
  run: (context) =>
    eachFound(indicatorRows(context), ({ indicator: { weight, score }, result }) => {
      const hasWeight = (weight?.figure ?? null) !== null;
      if (score === null || score.text.trim() !== '' || !hasWeight || result.actual.kind === 'empty')
        return null;
      return { cells: [score.at], values: { computed: result.suggestedScore } };
    }),
};
