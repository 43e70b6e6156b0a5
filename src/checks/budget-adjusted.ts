import type { Check } from './check';
import { exceeds, subtract } from './compare';
import { filled, totalRow } from './funds';
import { REVIEW_PRACTICE } from './sources';

/** A change of the budget that reviewers ask about (domain.md section 5). */
const LARGE_CHANGE = 0.2;

/** 全年预算数 is more than a fifth away from 年初预算数. */
export const budgetAdjusted: Check<'budget-adjusted'> = {
  id: 'budget-adjusted',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: ({ form }) => {
    const total = totalRow(form);
    const initial = filled(total?.initialBudget ?? null);
    const annual = filled(total?.annualBudget ?? null);
    if (initial === null || annual === null || initial.figure === 0 || annual.figure === 0) return [];
    const change = subtract(annual.figure, initial.figure) / initial.figure;
    if (!exceeds(Math.abs(change), LARGE_CHANGE)) return [];
    return [{ cells: [annual.cell.at], values: { initial: initial.figure, annual: annual.figure, change } }];
  },
};
