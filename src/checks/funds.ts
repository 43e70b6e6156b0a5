import type { FigureCell, Form, FundsRow } from '../model/form';

/** The row of 年度资金总额; null where the form has no funds. */
export function totalRow({ funds }: Form): FundsRow | null {
  return funds?.rows.find(({ kind }) => kind === 'total') ?? null;
}

/** The total's 全年预算数 where it holds an amount; null where it is empty or 0, so that nothing can be computed. */
export function annualBudgetOf(form: Form): number | null {
  const budget = totalRow(form)?.annualBudget?.figure ?? null;
  return budget === 0 ? null : budget;
}

/** executed / annualBudget of one row, as a share; null where it cannot be computed. */
export function executionRate({ annualBudget, executed }: FundsRow): number | null {
  const budget = annualBudget?.figure ?? 0;
  const spent = executed?.figure ?? null;
  return budget === 0 || spent === null ? null : spent / budget;
}

/** A cell with its figure, where it holds one. */
export function filled(
  cell: FigureCell | null,
): { readonly cell: FigureCell; readonly figure: number } | null {
  return cell === null || cell.figure === null ? null : { cell, figure: cell.figure };
}
