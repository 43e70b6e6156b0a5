import { sumOf } from '../scoring';
import type { Check } from './check';
import { filled, hasExecutionBudget, totalRow } from './funds';
import { isPresent } from './rows';
import { STANDARD_FORM } from './sources';

const COLUMNS = ['initialBudget', 'annualBudget', 'executed'] as const;

/** The sum where a source stands above its own parts (财政拨款, 其中：中央 …), which then do not count again. */
function sumOfNested(figures: readonly number[]): number {
  const sources: number[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] ?? 0;
    sources.push(figure);
    const parts = figures.slice(i + 1).findIndex((_, k, below) => sumOf(below.slice(0, k + 1)) === figure);
    i += parts + 1;
  }
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
