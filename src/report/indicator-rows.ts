import type { IndicatorRow } from '../checks/rows';
import { isUntouched } from '../checks/rows';
import type { Evaluation } from '../model/evaluation';
import type { Form } from '../model/form';
import type { ReportOutcome } from '../texts/report-sentences.zh-CN';

/** The indicators of a form with what the rules say of them; rows that nobody has filled in yet are left out. */
export function rowsOf(form: Form, evaluation: Evaluation): readonly IndicatorRow[] {
  return form.indicators
    .flatMap((indicator, index): readonly IndicatorRow[] => {
      const result = evaluation.indicators[index];
      return result ? [{ indicator, result }] : [];
    })
    .filter((row) => !isUntouched(row));
}

/** How a row stands; one without a target has nothing that it could be compared with. */
export function outcomeOf({ result }: IndicatorRow): ReportOutcome {
  const hasNoTarget = result.target.kind === 'empty' && result.outcome === 'not-comparable';
  return hasNoTarget ? 'no-target' : result.outcome;
}

const ORDER: readonly ReportOutcome[] = [
  'met',
  'exceeded',
  'partial',
  'unmet',
  'missing',
  'no-target',
  'not-comparable',
];

/** How many rows stand how; only what there is, the best first. */
export function outcomeCounts(rows: readonly IndicatorRow[]): readonly (readonly [ReportOutcome, number])[] {
  return ORDER.flatMap((outcome): readonly (readonly [ReportOutcome, number])[] => {
    const count = rows.filter((row) => outcomeOf(row) === outcome).length;
    return count === 0 ? [] : [[outcome, count]];
  });
}
