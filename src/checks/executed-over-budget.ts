import type { FundsRow } from '../model/form';
import type { Check, Occurrence } from './check';
import { filled, totalRow } from './funds';
import { STANDARD_FORM } from './sources';

function overBudget({ executed, annualBudget }: FundsRow): Occurrence<'executed-over-budget'>[] {
  const spent = filled(executed);
  const budget = filled(annualBudget);
  if (spent === null || budget === null || budget.figure === 0 || spent.figure <= budget.figure) return [];
  return [{ cells: [spent.cell.at], values: { executed: spent.figure, budget: budget.figure } }];
}

/** More was spent than the year's budget holds; where the total says so, its parts need not say it again. */
export const executedOverBudget: Check<'executed-over-budget'> = {
  id: 'executed-over-budget',
  severity: 'error',
  source: STANDARD_FORM,
  run: ({ form }) => {
    const total = totalRow(form);
    const inTotal = total === null ? [] : overBudget(total);
    return inTotal.length > 0 ? inTotal : (form.funds?.rows ?? []).flatMap(overBudget);
  },
};
