import type { FigureCell } from '../../model/form';
import type { FindingValues } from '../../model/finding';
import type { CostTable, PaymentTable } from '../../model/transfer-payment';
import { filled } from '../funds';
import { TRANSFER_PRACTICE } from '../sources';
import { filledSum } from './figures';
import type { TransferCheck, TransferOccurrence } from './transfer-check';

type Column = FindingValues['paid-not-sum']['column'];
type Found = TransferOccurrence<'paid-not-sum'>;

function notSum(
  sheet: string,
  column: Column,
  total: FigureCell | null,
  cells: readonly (FigureCell | null)[],
): Found[] {
  const stated = filled(total);
  const computed = filledSum(cells);
  if (stated === null || computed === null || stated.figure === computed) return [];
  return [{ sheet, cells: [stated.cell.at], values: { column, stated: stated.figure, computed } }];
}

function inPayment({ sheet, rows, total }: PaymentTable): Found[] {
  return (['approved', 'paid'] as const).flatMap((column) =>
    notSum(
      sheet,
      column,
      total?.[column] ?? null,
      rows.map((row) => row[column]),
    ),
  );
}

function inCosts({ sheet, rows, total }: CostTable): Found[] {
  return notSum(
    sheet,
    'costs',
    total,
    rows.map(({ amount }) => amount),
  );
}

/** 合计 of 已批复, of 已支出 or of the 年度成本明细 is not the sum of its rows; a column without rows cannot be asked. */
export const paidNotSum: TransferCheck<'paid-not-sum'> = {
  id: 'paid-not-sum',
  severity: 'error',
  source: TRANSFER_PRACTICE,
  run: ({ payment, costs }) => [
    ...(payment === null ? [] : inPayment(payment)),
    ...(costs === null ? [] : inCosts(costs)),
  ],
};
