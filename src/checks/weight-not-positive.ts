import type { Indicator } from '../model/form';
import { eachFound } from './check';
import type { Check } from './check';
import { partIndicators } from './rows';
import { STANDARD_FORM } from './sources';
import { hasWeights, makes100 } from './weights';

/** A weight that is empty, zero, negative or no figure. Part rows need none; where the others make 100, an empty one is theirs. */
export const weightNotPositive: Check<'weight-not-positive'> = {
  id: 'weight-not-positive',
  severity: 'error',
  source: STANDARD_FORM,
  needsScores: true,
  run: (context) => {
    const { form, total } = context;
    if (total.weight === null || !hasWeights(context)) return [];
    const isComplete = makes100(context);
    const parts = partIndicators(context);
    const isWrong = (indicator: Indicator): boolean => {
      const figure = indicator.weight?.figure ?? null;
      return figure === null ? !isComplete && !parts.has(indicator) : figure <= 0;
    };
    return eachFound(form.indicators, (indicator) => {
      const { weight } = indicator;
      if (weight === null || !isWrong(indicator)) return null;
      return { cells: [weight.at], values: { text: weight.text.trim() } };
    });
  },
};
