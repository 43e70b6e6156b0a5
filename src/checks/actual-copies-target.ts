import { normalise } from '../reading';
import type { Check } from './check';
import { signedRows } from './signs';
import { REVIEW_PRACTICE } from './sources';

/** ≥10个 against ≥10个: the target was copied, sign and all. */
export const actualCopiesTarget: Check<'actual-copies-target'> = {
  id: 'actual-copies-target',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: (context) =>
    signedRows(context)
      .filter(({ indicator: { target, actual } }) => normalise(target.text) === normalise(actual.text))
      .map(({ indicator }) => ({ cells: [indicator.actual.at], values: {} })),
};
