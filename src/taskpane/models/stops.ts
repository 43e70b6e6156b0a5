import type { FormView } from '../../excel/session-state';
import { judgedIndicators } from './explanations';

/** The rows that 上一处 and 下一处 go through, by worksheet row from 0. */
export interface Stops {
  /** Missing explanations; when there are none what is to be checked. */
  readonly kind: 'missing' | 'check';
  readonly rows: readonly number[];
}

/** Rows without their explanation, else those with a finding that asks for something. */
export function stopsOf(view: FormView): Stops {
  const judged = judgedIndicators(view);
  const missing = judged.filter(({ result }) => result.explanationMissing);
  if (missing.length > 0) return { kind: 'missing', rows: missing.map(({ indicator }) => indicator.row) };
  const doubtful = new Set(
    view.evaluation.findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ cells }) => cells.map(({ row }) => row)),
  );
  const rows = judged.map(({ indicator }) => indicator.row).filter((row) => doubtful.has(row));
  return { kind: 'check', rows };
}

/** The stop after a row, going round; null where there is none but the row itself. */
export function nextStop({ rows }: Stops, row: number): number | null {
  const next = rows.find((one) => one > row) ?? rows[0];
  return next === undefined || next === row ? null : next;
}

/** The stop before a row, going round; null where there is none but the row itself. */
export function previousStop({ rows }: Stops, row: number): number | null {
  const previous = rows.findLast((one) => one < row) ?? rows.at(-1);
  return previous === undefined || previous === row ? null : previous;
}
