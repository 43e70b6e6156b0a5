import type { FigureCell, FormCell } from '../../model/form';
import type { PaymentTable } from '../../model/transfer-payment';
import { moneyOf } from '../recognise/figures';
import type { Cells } from '../recognise/cells';
import { headingsOf } from './headings';
import type { TableHeading } from './headings';
import { moneyUnitOf } from './money-unit';
import { isBlank, tableRows } from './rows';
import { AS_OF_INLINE, AS_OF_LABEL, AS_OF_TITLE, PAYMENT } from './wording';
import type { PaymentRole } from './wording';

/** How far around the table its 截止日期 stands. */
const ROWS_AROUND = 5;

/** The day in a cell or beside it; null where the cell says nothing of it. */
function asOfAt(cells: Cells, cell: FormCell): FormCell | null {
  const { row, column } = cell.at;
  if (AS_OF_LABEL.test(cells.key(row, column))) return cells.own(row, cells.area(row, column).right + 1);
  const day = (AS_OF_INLINE.exec(cell.text) ?? AS_OF_TITLE.exec(cell.text))?.[1];
  return day === undefined ? null : { ...cell, text: day, value: day };
}

/** 截止日期: above the headings, the nearest first, or else below the table. */
function readAsOf(cells: Cells, headingRow: number, last: number): FormCell | null {
  const above = Array.from({ length: ROWS_AROUND }, (_, index) => headingRow - 1 - index);
  const below = Array.from({ length: ROWS_AROUND }, (_, index) => last + index);
  for (const row of [...above, ...below]) {
    for (const cell of cells.filled(row)) {
      const day = asOfAt(cells, cell);
      if (day) return day;
    }
  }
  return null;
}

function readPayment(cells: Cells, sheet: string, heading: TableHeading<PaymentRole>): PaymentTable {
  const { columns } = heading;
  const moneyColumns = [columns.approved, columns.paid];
  const first = Math.min(...moneyColumns.flatMap((column) => column ?? []));
  const source = columns.source ?? Math.max(cells.bounds.left, first - 1);
  const unit = moneyUnitOf(cells, heading.row, moneyColumns);
  const { rows, total, last } = tableRows(cells, heading, first);
  const money = (row: number, column: number | undefined): FigureCell | null =>
    column === undefined ? null : moneyOf(cells.own(row, column), unit);
  const moneyIn = (row: number) => ({
    approved: money(row, columns.approved),
    paid: money(row, columns.paid),
  });
  return {
    sheet,
    unit,
    rows: rows
      .map((row) => ({ source: cells.seen(row, source), ...moneyIn(row) }))
      .filter((one) => [one.source, one.approved, one.paid].some((cell) => cell !== null && !isBlank(cell))),
    total: total === null ? null : moneyIn(total),
    asOf: readAsOf(cells, heading.row, last),
  };
}

/** Every 资金执行情况表 of a sheet: by source, what is granted and paid, as of a day. */
export function readPayments(cells: Cells, sheet: string): readonly PaymentTable[] {
  return headingsOf(cells, PAYMENT).map((heading) => readPayment(cells, sheet, heading));
}
