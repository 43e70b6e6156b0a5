import type { FormCell } from '../../model/form';
import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { AFTER_INDICATORS } from '../recognise/wording';
import { isHeading } from './headings';
import type { TableHeading } from './headings';
import { AS_OF_LABEL, SUBTOTAL, TITLE, TOTAL } from './wording';

export const isBlank = (cell: FormCell): boolean => cell.text.trim() === '';

/** What a row below the headings is; `blank` says nothing, be it empty or the headings once more. */
export type TableRowKind = 'row' | 'blank' | 'total' | 'subtotal' | 'end';

/** A title over the next table: alone in its row, merged over the columns or worded like one. */
function isTitle(cells: Cells, row: number, end: number): boolean {
  const [only, second] = cells.filled(row);
  if (!only || second) return false;
  return cells.area(row, only.at.column).right >= end || TITLE.test(compact(only.text));
}

/**
 * What a row is for a table whose labels stand left of column `end`: 合计 and 小计 by these labels, the end by a note, a
 * signature, a title or the headings of another table.
 */
export function rowKindOf(
  cells: Cells,
  heading: TableHeading<string>,
  row: number,
  end: number,
): TableRowKind {
  const filled = cells.filled(row);
  const [first] = filled;
  if (!first) return 'blank';
  const labels = filled.filter(({ at }) => at.column < end).map(({ text }) => compact(text));
  if (labels.some((label) => TOTAL.test(label))) return 'total';
  if (labels.some((label) => SUBTOTAL.test(label))) return 'subtotal';
  const label = compact(first.text);
  if (AFTER_INDICATORS.test(label) || AS_OF_LABEL.test(label)) return 'end';
  if (heading.isRepeatedIn(row)) return 'blank';
  return isTitle(cells, row, end) || isHeading(cells, row) ? 'end' : 'row';
}

/** The rows of a table and the row of its 合计, which published tables have below the rows or above them. */
export interface TableRows {
  readonly rows: readonly number[];
  readonly total: number | null;
  /** The last row that was looked at. */
  readonly last: number;
}

/** The rows below a heading row, down to 合计 or to what is no part of the table; 小计 in between are left out. */
export function tableRows(cells: Cells, heading: TableHeading<string>, end: number): TableRows {
  const rows: number[] = [];
  let total: number | null = null;
  let row = heading.row + 1;
  for (; row <= cells.bounds.bottom; row++) {
    const kind = rowKindOf(cells, heading, row, end);
    if (kind === 'end') break;
    if (kind === 'row') rows.push(row);
    if (kind === 'total') total = row;
    if (kind === 'total' && rows.length > 0) break;
  }
  return { rows, total, last: Math.min(row, cells.bounds.bottom) };
}
