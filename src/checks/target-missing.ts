import type { Check } from './check';
import { comparedRows } from './rows';
import { STANDARD_FORM } from './sources';
import { hasWeights } from './weights';

/** An indicator without 年度指标值; graver where it has a weight that can then be scored by nothing. */
export const targetMissing: Check<'target-missing'> = {
  id: 'target-missing',
  severity: ({ form }) => (hasWeights(form) ? 'error' : 'warning'),
  source: STANDARD_FORM,
  run: (context) =>
    comparedRows(context)
      .filter(({ result }) => result.target.kind === 'empty')
      .map(({ indicator }) => ({ cells: [indicator.target.at], values: {} })),
};
