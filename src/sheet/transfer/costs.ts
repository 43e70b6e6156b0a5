import type { CostTable } from '../../model/transfer-payment';
import type { Cells } from '../recognise/cells';
import { moneyOf } from '../recognise/figures';
import { headingAt, headingsOf } from './headings';
import type { TableHeading } from './headings';
import { moneyUnitOf } from './money-unit';
import { isBlank, tableRows } from './rows';
import { COSTS, PAYMENT, PLAN } from './wording';
import type { CostRole } from './wording';

function readTable(cells: Cells, sheet: string, heading: TableHeading<CostRole>): readonly CostTable[] {
  const { name, amount, count } = heading.columns;
  if (name === undefined || amount === undefined) return [];
  const unit = moneyUnitOf(cells, heading.row, [amount]);
  const { rows, total } = tableRows(cells, heading, amount);
  const made = rows.map((row) => ({
    name: cells.seen(row, name),
    amount: moneyOf(cells.own(row, amount), unit),
    count: count === undefined ? null : cells.seen(row, count),
  }));
  return [
    {
      sheet,
      unit,
      rows: made.filter((one) => !isBlank(one.name) || !isBlank(one.amount)),
      total: total === null ? null : moneyOf(cells.own(total, amount), unit),
    },
  ];
}

/** Every 年度成本明细 of a sheet: 项目, 金额, 数量; a 资金安排表 or 资金执行情况表 that has these columns too is none. */
export function readCosts(cells: Cells, sheet: string): readonly CostTable[] {
  return headingsOf(cells, COSTS)
    .filter(({ row }) => ![PLAN, PAYMENT].some((wording) => headingAt<string>(cells, row, wording) !== null))
    .flatMap((heading) => readTable(cells, sheet, heading));
}
