import type { FigureCell, Funds, FundsRow, MoneyUnit } from '../../model/form';

/** 项目资金, the row of the total; figures as they stand in the form, `executionRate` a share to four decimals. */
export type FundsFigures = { readonly unit: MoneyUnit } & Readonly<
  Record<Exclude<keyof FundsRow, 'kind' | 'row' | 'label'>, number | null>
>;

/** The figure of a cell; null where it holds none, or is not there. */
export const figureOf = (cell: FigureCell | null | undefined): number | null => cell?.figure ?? null;

/** A share or a ratio to four decimals. */
export const toFourDecimals = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * 10_000) / 10_000;

/** The figures of 年度资金总额; null where the form has no 项目资金. */
export function fundsFigures(funds: Funds | null): FundsFigures | null {
  if (funds === null) return null;
  const total = funds.rows.find(({ kind }) => kind === 'total');
  return {
    initialBudget: figureOf(total?.initialBudget),
    annualBudget: figureOf(total?.annualBudget),
    executed: figureOf(total?.executed),
    unit: funds.unit,
    executionRate: toFourDecimals(figureOf(total?.executionRate)),
    score: figureOf(total?.score),
    weight: figureOf(total?.weight),
  };
}
