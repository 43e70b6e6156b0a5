import type { FigureCell } from '../model/form';
import { sameScore } from '../scoring';
import { eachFound } from './check';
import type { Check } from './check';
import { STANDARD_FORM } from './sources';
import { FULL_WEIGHT, hasWeights } from './weights';

/** A weight that is empty, zero, negative or no figure. Where the others make 100, an empty one belongs to a part row. */
export const weightNotPositive: Check<'weight-not-positive'> = {
  id: 'weight-not-positive',
  severity: 'error',
  source: STANDARD_FORM,
  needsScores: true,
  run: (context) => {
    const { form, total } = context;
    if (total.weight === null || !hasWeights(context)) return [];
    const isComplete = sameScore(total.weight, FULL_WEIGHT);
    const isWrong = ({ figure }: FigureCell) => (figure === null ? !isComplete : figure <= 0);
    return eachFound(form.indicators, ({ weight }) =>
      weight !== null && isWrong(weight)
        ? { cells: [weight.at], values: { text: weight.text.trim() } }
        : null,
    );
  },
};
