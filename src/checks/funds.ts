import type { FigureCell, Form, FundsRow } from '../model/form';
import type { RuleSet } from '../model/rule-set';
import type { CheckContext } from './context';

/** The row of 年度资金总额; null where the form has no funds. */
export function totalRow({ funds }: Form): FundsRow | null {
  return funds?.rows.find(({ kind }) => kind === 'total') ?? null;
}

/** The total's 全年预算数 where it holds an amount; null where it is empty or 0, so that nothing can be computed. */
export function annualBudgetOf(form: Form): number | null {
  const budget = totalRow(form)?.annualBudget?.figure ?? null;
  return budget === 0 ? null : budget;
}

/** Whether the total holds the amount that the rule set divides by; without it nothing can be computed. */
export function hasExecutionBudget({ form, ruleSet }: CheckContext): boolean {
  return (totalRow(form)?.[ruleSet.executionBudget]?.figure ?? 0) !== 0;
}

/** executed / the rule set's budget (年初 or 全年预算数) of one row, as a share; null where it cannot be computed. */
export function executionRate(row: FundsRow, { executionBudget }: RuleSet): number | null {
  const budget = row[executionBudget]?.figure ?? 0;
  const spent = row.executed?.figure ?? null;
  return budget === 0 || spent === null ? null : spent / budget;
}

/** A cell with its figure, where it holds one. */
export function filled(
  cell: FigureCell | null,
): { readonly cell: FigureCell; readonly figure: number } | null {
  return cell === null || cell.figure === null ? null : { cell, figure: cell.figure };
}
