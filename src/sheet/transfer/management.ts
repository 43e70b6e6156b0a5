import type { FormCell } from '../../model/form';
import type { ManagementRow, ManagementTable } from '../../model/transfer-payment';
import type { Cells } from '../recognise/cells';
import { MANAGEMENT_ROW, PROBLEMS, SITUATION } from './wording';

/** The columns of 情况说明 and 存在问题和改进措施. */
interface Columns {
  readonly situation: number | null;
  readonly problems: number | null;
}

/** The column under a heading in one of the rows above; the nearest one counts. */
function columnsIn(cells: Cells, row: number, before: Columns): Columns {
  const find = (pattern: RegExp) =>
    cells.filled(row).find(({ at }) => pattern.test(cells.key(row, at.column)))?.at.column;
  const situation = find(SITUATION);
  return situation === undefined ? before : { situation, problems: find(PROBLEMS) ?? null };
}

function readRow(cells: Cells, name: FormCell, { situation, problems }: Columns): ManagementRow {
  const { row, column } = name.at;
  const beside = cells.area(row, column).right + 1;
  return {
    name,
    situation: cells.seen(row, situation ?? beside),
    problems: problems === null ? null : cells.seen(row, problems),
  };
}

/** 资金管理情况 of a sheet, by the names of its rows; [] where no row has one. */
export function readManagement(cells: Cells, sheet: string): readonly ManagementTable[] {
  const rows: ManagementRow[] = [];
  let columns: Columns = { situation: null, problems: null };
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    columns = columnsIn(cells, row, columns);
    const name = cells.filled(row).find(({ at }) => MANAGEMENT_ROW.test(cells.key(row, at.column)));
    if (name) rows.push(readRow(cells, name, columns));
  }
  return rows.length === 0 ? [] : [{ sheet, rows }];
}
