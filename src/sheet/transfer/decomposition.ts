import type { DecompositionRow, DecompositionTable } from '../../model/transfer-payment';
import type { Cells } from '../recognise/cells';
import { headingsOf } from './headings';
import type { TableHeading } from './headings';
import { isBlank, tableRows } from './rows';
import { DECOMPOSITION } from './wording';
import type { DecompositionRole } from './wording';

function rowsBelow(cells: Cells, heading: TableHeading<DecompositionRole>): readonly DecompositionRow[] {
  const { name, national, local } = heading.columns;
  if (name === undefined || national === undefined || local === undefined) return [];
  return tableRows(cells, heading, Math.min(national, local)).rows.flatMap((row) => {
    const found = {
      name: cells.seen(row, name),
      national: cells.seen(row, national),
      local: cells.seen(row, local),
    };
    const startsHere = Object.values(found).some((cell) => !isBlank(cell) && cell.at.row === row);
    return startsHere ? [found] : [];
  });
}

/** Every 绩效目标分解表 of a sheet; a row of which only 序号 is filled is not yet one. */
export function readDecompositions(cells: Cells, sheet: string): readonly DecompositionTable[] {
  return headingsOf(cells, DECOMPOSITION).map((heading) => ({ sheet, rows: rowsBelow(cells, heading) }));
}
