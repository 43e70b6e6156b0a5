import type { Check } from './check';
import { exceeds } from './compare';
import { executionRate, filled } from './funds';
import { executionRateSource } from './sources';

/** Half a point: what rounding a rate may differ by (domain.md section 5). */
const RATE_TOLERANCE = 0.005;

/** 执行率 is not 全年执行数 ÷ the rule set's budget; a rate cut off at 100 % is right. */
export const executionRateWrong: Check<'execution-rate-wrong'> = {
  id: 'execution-rate-wrong',
  severity: 'error',
  source: executionRateSource,
  run: ({ form, ruleSet }) =>
    (form.funds?.rows ?? []).flatMap((row) => {
      const stated = filled(row.executionRate);
      const computed = executionRate(row, ruleSet);
      const budget = ruleSet.executionBudget;
      if (stated === null || computed === null || (stated.figure === 1 && computed > 1)) return [];
      if (!exceeds(Math.abs(stated.figure - computed), RATE_TOLERANCE)) return [];
      return [{ cells: [stated.cell.at], values: { stated: stated.figure, computed, budget } }];
    }),
};
