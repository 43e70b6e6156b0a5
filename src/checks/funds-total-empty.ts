import type { Check } from './check';
import { annualBudgetOf, totalRow } from './funds';
import { isBlankForm } from './rows';
import { STANDARD_FORM } from './sources';

/** 年度资金总额 has no 全年预算数, or 0: no execution rate can be computed. */
export const fundsTotalEmpty: Check<'funds-total-empty'> = {
  id: 'funds-total-empty',
  severity: 'error',
  source: STANDARD_FORM,
  run: (context) => {
    const cell = totalRow(context.form)?.annualBudget;
    if (isBlankForm(context)) return [];
    return cell && annualBudgetOf(context.form) === null ? [{ cells: [cell.at], values: {} }] : [];
  },
};
