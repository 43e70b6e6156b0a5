import { sumOf } from '../scoring';
import type { Check } from './check';
import { filled, hasExecutionBudget, totalRow } from './funds';
import { isPresent } from './rows';
import { STANDARD_FORM } from './sources';

const COLUMNS = ['initialBudget', 'annualBudget', 'executed'] as const;

/** How many rows below a source add to it; 0 where none do. */
function partsOf(figures: readonly number[], source: number): number {
  let sum = 0;
  for (let i = source + 1; i < figures.length; i++) {
    sum = sumOf([sum, figures[i] ?? 0]);
    if (sum === figures[source]) return i - source;
  }
  return 0;
}

/** The sum where a source stands above its own parts (财政拨款, 其中：中央 …), which then do not count again. */
function sumOfNested(figures: readonly number[]): number {
  const sources: number[] = [];
  for (let i = 0; i < figures.length; i += 1 + partsOf(figures, i)) sources.push(figures[i] ?? 0);
  return sumOf(sources);
}

/** The sources of the money do not add to 年度资金总额; nothing where no source is filled in, or the total is not. */
export const fundsRowsNotTotal: Check<'funds-rows-not-total'> = {
  id: 'funds-rows-not-total',
  severity: 'error',
  source: STANDARD_FORM,
  run: (context) => {
    const { form } = context;
    const total = totalRow(form);
    if (total === null || !hasExecutionBudget(context)) return [];
    const parts = (form.funds?.rows ?? []).filter((row) => row !== total);
    return COLUMNS.flatMap((column) => {
      const stated = filled(total[column]);
      const figures = parts.map((row) => row[column]?.figure ?? null).filter(isPresent);
      const rows = sumOf(figures);
      if (stated === null || figures.length === 0 || rows === stated.figure) return [];
      if (sumOfNested(figures.filter((figure) => figure !== 0)) === stated.figure) return [];
      return [{ cells: [stated.cell.at], values: { rows, total: stated.figure } }];
    });
  },
};
