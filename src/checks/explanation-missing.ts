import { eachFound } from './check';
import type { Check } from './check';
import { subtract } from './compare';
import { indicatorRows } from './rows';
import { scoringSource } from './sources';

/**
 * A deviation or a deduction that nobody explained (domain.md section 4, "An explanation is required"). A form without a
 * column for it is shown the actual value.
 */
export const explanationMissing: Check<'explanation-missing'> = {
  id: 'explanation-missing',
  severity: 'error',
  source: scoringSource,
  run: (context) =>
    eachFound(indicatorRows(context), ({ indicator, result }) => {
      if (!result.explanationMissing) return null;
      const score = indicator.score?.figure ?? null;
      const weight = indicator.weight?.figure ?? null;
      const deducted = score !== null && weight !== null && score < weight ? subtract(weight, score) : null;
      const { outcome, ratio } = result;
      const { at } = indicator.explanation ?? indicator.actual;
      return { cells: [at], values: { outcome, ratio, deducted } };
    }),
};
