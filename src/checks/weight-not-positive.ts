import type { FigureCell } from '../model/form';
import { sameScore } from '../scoring';
import type { Check } from './check';
import { isPresent } from './rows';
import { STANDARD_FORM } from './sources';
import { FULL_WEIGHT, hasWeights, totalWeight } from './weights';

/** A weight that is empty, zero, negative or no figure. Where the others make 100, an empty one belongs to a part row. */
export const weightNotPositive: Check<'weight-not-positive'> = {
  id: 'weight-not-positive',
  severity: 'error',
  source: STANDARD_FORM,
  run: (context) => {
    const { form } = context;
    if (!hasWeights(form)) return [];
    const isComplete = sameScore(totalWeight(context), FULL_WEIGHT);
    const isWrong = ({ figure }: FigureCell) => (figure === null ? !isComplete : figure <= 0);
    return form.indicators
      .map(({ weight }) => weight)
      .filter(isPresent)
      .filter(isWrong)
      .map(({ at, text }) => ({ cells: [at], values: { text: text.trim() } }));
  },
};
