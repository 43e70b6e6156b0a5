import type { Check } from './check';
import { hasExecutionBudget, totalRow } from './funds';
import { isBlankForm } from './rows';
import { STANDARD_FORM } from './sources';

/** 年度资金总额 lacks the budget that the rule set divides by, or has 0 there: no execution rate can be computed. */
export const fundsTotalEmpty: Check<'funds-total-empty'> = {
  id: 'funds-total-empty',
  severity: 'error',
  source: STANDARD_FORM,
  run: (context) => {
    const cell = totalRow(context.form)?.[context.ruleSet.executionBudget];
    if (!cell || hasExecutionBudget(context) || isBlankForm(context)) return [];
    return [{ cells: [cell.at], values: {} }];
  },
};
