import type { Check } from './check';
import { exceeds } from './compare';
import { executionRate, totalRow } from './funds';
import { SICHUAN } from './sources';

const LOW_RATE = 0.9;

/** Less than nine tenths of the budget was spent. */
export const lowExecution: Check<'low-execution'> = {
  id: 'low-execution',
  severity: 'warning',
  source: SICHUAN,
  run: ({ form, ruleSet }) => {
    const total = totalRow(form);
    const rate = total === null ? null : executionRate(total, ruleSet);
    const cell = total?.executionRate ?? total?.executed;
    return cell && rate !== null && exceeds(LOW_RATE, rate) ? [{ cells: [cell.at], values: { rate } }] : [];
  },
};
