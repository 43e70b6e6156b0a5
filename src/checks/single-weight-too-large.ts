import { eachFound } from './check';
import type { Check } from './check';
import { REVIEW_PRACTICE } from './sources';

/** More than a fifth of all points on one indicator. */
const LARGE_WEIGHT = 20;

/** One indicator decides too much of the total. */
export const singleWeightTooLarge: Check<'single-weight-too-large'> = {
  id: 'single-weight-too-large',
  severity: 'info',
  source: REVIEW_PRACTICE,
  needsScores: true,
  run: ({ form }) =>
    eachFound(form.indicators, ({ weight }) => {
      const figure = weight?.figure ?? null;
      if (weight === null || figure === null || figure <= LARGE_WEIGHT) return null;
      return { cells: [weight.at], values: { weight: figure } };
    }),
};
