import type { MoneyUnit } from '../../model/form';
import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';

/** How far above its headings a table names its unit: 单位：万元 under the title. */
const ROWS_ABOVE = 4;

const inHeading = (text: string): MoneyUnit | null => {
  const match = /[(:,](?:单位:?)?(?:人民币)?(万?元)\)?$/.exec(compact(text));
  return match ? (match[1] === '元' ? '元' : '万元') : null;
};

const inLine = (text: string): MoneyUnit | null => {
  const match = /单位:?(?:人民币)?\(?(万?元)/.exec(compact(text));
  return match ? (match[1] === '元' ? '元' : '万元') : null;
};

/** The unit of a table's money: named in the heading of a column of money, or above it; 万元 where none is. */
export function moneyUnitOf(
  cells: Cells,
  headingRow: number,
  columns: readonly (number | undefined)[],
): MoneyUnit {
  for (const column of columns) {
    const unit = column === undefined ? null : inHeading(cells.seen(headingRow, column).text);
    if (unit) return unit;
  }
  for (let row = headingRow; row >= headingRow - ROWS_ABOVE; row--) {
    for (const { text } of cells.filled(row)) {
      const unit = inLine(text);
      if (unit) return unit;
    }
  }
  return '万元';
}
