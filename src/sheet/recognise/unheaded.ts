import type { Indicator, NotUnderstood } from '../../model/form';
import type { Cells } from './cells';
import type { Heading } from './headings';

/** The columns from the first heading to the last that no heading stands over. */
function unheadedColumns(cells: Cells, { row, columns }: Heading): readonly number[] {
  const headed = Object.values(columns).filter((column) => column !== undefined);
  const found: number[] = [];
  for (let column = Math.min(...headed); column <= cells.bounds.right; column++) {
    const { top, left } = cells.area(row, column);
    if (cells.own(top, left).text.trim() === '') found.push(column);
  }
  return found;
}

/** What stands beside the indicators in columns without a heading: the first cell of each such column. */
export function unheadedCells(
  cells: Cells,
  heading: Heading,
  indicators: readonly Indicator[],
): readonly NotUnderstood[] {
  return unheadedColumns(cells, heading).flatMap((column) => {
    const cell = indicators.map(({ row }) => cells.own(row, column)).find(({ text }) => text.trim() !== '');
    return cell ? [{ at: cell.at, text: cell.text }] : [];
  });
}
