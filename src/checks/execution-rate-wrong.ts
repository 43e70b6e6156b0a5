import type { FundsRow } from '../model/form';
import type { Check } from './check';
import { divide, round } from './compare';
import { STANDARD_FORM } from './sources';

/** Half a point: what rounding a rate may differ by (domain.md section 5). */
const RATE_TOLERANCE = 0.005;

/** executed / annualBudget of one row of the funds, as a share; null where it cannot be computed. */
function executionRate({ annualBudget, executed }: FundsRow): number | null {
  const budget = annualBudget?.figure ?? 0;
  const spent = executed?.figure ?? null;
  return budget === 0 || spent === null ? null : divide(spent, budget);
}

/** 执行率 is not 全年执行数 ÷ 全年预算数; a rate cut off at 100 % is right. */
export const executionRateWrong: Check<'execution-rate-wrong'> = {
  id: 'execution-rate-wrong',
  severity: 'error',
  source: STANDARD_FORM,
  run: ({ form }) =>
    (form.funds?.rows ?? []).flatMap((row) => {
      const stated = row.executionRate?.figure ?? null;
      const computed = executionRate(row);
      if (row.executionRate === null || stated === null || computed === null) return [];
      const cutOff = stated === 1 && computed > 1;
      if (cutOff || round(Math.abs(stated - computed), 6) <= RATE_TOLERANCE) return [];
      return [{ cells: [row.executionRate.at], values: { stated, computed } }];
    }),
};
