import type { Check } from './check';
import { executionRate, totalRow } from './funds';
import { SICHUAN } from './sources';

const LOW_RATE = 0.9;

/** Less than nine tenths of the year's budget was spent. */
export const lowExecution: Check<'low-execution'> = {
  id: 'low-execution',
  severity: 'warning',
  source: SICHUAN,
  run: ({ form }) => {
    const total = totalRow(form);
    const rate = total === null ? null : executionRate(total);
    const cell = total?.executionRate ?? total?.executed;
    return cell && rate !== null && rate < LOW_RATE ? [{ cells: [cell.at], values: { rate } }] : [];
  },
};
