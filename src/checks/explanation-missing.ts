import type { Check } from './check';
import { subtract } from './compare';
import { indicatorRows } from './rows';
import { ruleSetSource } from './sources';

/** A deviation or a deduction that nobody explained (domain.md section 4, "An explanation is required"). */
export const explanationMissing: Check<'explanation-missing'> = {
  id: 'explanation-missing',
  severity: 'error',
  source: ruleSetSource,
  run: (context) =>
    indicatorRows(context).flatMap(({ indicator, result }) => {
      if (!result.explanationMissing || indicator.explanation === null) return [];
      const score = indicator.score?.figure ?? null;
      const weight = indicator.weight?.figure ?? null;
      const deducted = score !== null && weight !== null && score < weight ? subtract(weight, score) : null;
      const { outcome, ratio } = result;
      return [{ cells: [indicator.explanation.at], values: { outcome, ratio, deducted } }];
    }),
};
