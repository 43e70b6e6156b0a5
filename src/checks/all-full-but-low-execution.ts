import { sumOf } from '../scoring';
import type { Check } from './check';
import { exceeds } from './compare';
import { totalRow } from './funds';
import { scoredRows } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** How much the indicators may score above the execution rate (domain.md section 5). */
const TOLERATED_LEAD = 0.05;

/** The indicators score far better than the money was spent; looked at once every score stands in the form. */
export const allFullButLowExecution: Check<'all-full-but-low-execution'> = {
  id: 'all-full-but-low-execution',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  needsScores: true,
  run: (context) => {
    const { execution, form, total } = context;
    const cell = totalRow(form)?.score;
    if (!cell || !total.complete || !execution?.weight || execution.rate === null || execution.score === null)
      return [];
    const rows = scoredRows(context);
    const weight = sumOf(rows.map((row) => row.weight));
    if (weight <= 0) return [];
    const indicators = sumOf(rows.map(({ score }) => score)) / weight;
    const lead = indicators - execution.score / execution.weight;
    return exceeds(lead, TOLERATED_LEAD)
      ? [{ cells: [cell.at], values: { indicators, execution: execution.rate } }]
      : [];
  },
};
