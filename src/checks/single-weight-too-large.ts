import type { Check } from './check';
import { isPresent } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** More than a fifth of all points on one indicator. */
const LARGE_WEIGHT = 20;

/** One indicator decides too much of the total. */
export const singleWeightTooLarge: Check<'single-weight-too-large'> = {
  id: 'single-weight-too-large',
  severity: 'info',
  source: REVIEW_PRACTICE,
  run: ({ form }) =>
    form.indicators
      .map(({ weight }) => weight)
      .filter(isPresent)
      .flatMap(({ at, figure }) =>
        figure !== null && figure > LARGE_WEIGHT ? [{ cells: [at], values: { weight: figure } }] : [],
      ),
};
