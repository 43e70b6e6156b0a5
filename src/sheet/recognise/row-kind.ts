import { compact, labelKey } from './cells';
import type { Cells } from './cells';
import { pointsOf } from './figures';
import type { Heading } from './headings';
import { isLabel } from './header';
import { remembered } from './remembered';
import { AFTER_INDICATORS, CONTINUED, HEADER_TOTAL_LABEL, SUBTOTAL_LABEL, TOTAL_LABEL } from './wording';

/** What a row below the headings is; `line` runs across the columns and is none of the others (续表). */
export type RowKind = 'rows' | 'blank' | 'heading' | 'line' | 'total' | 'subtotal' | 'after';

/** So many headings where the heading row has them are the headings once more, on the next page. */
const SAME_HEADINGS = 3;

/** Compared as typed, as every row of a form is asked: headings are copied to the next page, not written anew. */
function isRepeatedHeading(cells: Cells, { columns, row: headingRow }: Heading, row: number): boolean {
  let same = 0;
  for (const column of Object.values(columns)) {
    if (column === undefined) continue;
    const { text } = cells.seen(row, column);
    if (text !== '' && text === cells.seen(headingRow, column).text) same++;
  }
  return same >= SAME_HEADINGS;
}

/** Only an indicator has a weight of its own: 主管部门满意度 with 10 points is no signature. */
function hasWeight(cells: Cells, { columns }: Heading, row: number): boolean {
  if (columns.weight === undefined) return false;
  const cell = cells.own(row, columns.weight);
  return pointsOf(cell, cells.formatOf(row, columns.weight)).figure !== null;
}

/** Whether one cell runs from the levels or names over the target: a note or a title, no level. */
function isLine(cells: Cells, { columns }: Heading, row: number): boolean {
  const [only, second] = cells.filled(row);
  if (!only || second) return false;
  return only.at.column <= columns.name && cells.area(row, only.at.column).right >= columns.target;
}

/** What the words of a row's first cells make it; `score` is 自评得分, which an indicator may be called too. */
const kindInWords = remembered((text: string): 'total' | 'subtotal' | 'score' | null => {
  const label = compact(text);
  if (TOTAL_LABEL.test(label)) return 'total';
  if (SUBTOTAL_LABEL.test(label)) return 'subtotal';
  return HEADER_TOTAL_LABEL.test(labelKey(text)) ? 'score' : null;
});

const isContinued = remembered((text: string): boolean => CONTINUED.test(compact(text)));

const isAfterLabel = remembered(
  (text: string): boolean =>
    (AFTER_INDICATORS.test(compact(text)) || isLabel(labelKey(text))) && !isContinued(text),
);

/** Whether a row states neither a target nor an actual. */
function isSilent(cells: Cells, { columns }: Heading, row: number): boolean {
  return [columns.target, columns.actual].every((column) => cells.seen(row, column).text.trim() === '');
}

/** What the first cells of a row say about the block: its end, its total, a sum in between. */
export function rowKindOf(cells: Cells, heading: Heading, row: number): RowKind {
  const filled = cells.filled(row);
  const [first] = filled;
  if (!first) return 'blank';
  const sums = filled
    .filter((cell) => cell === first || cell.at.column <= heading.columns.name)
    .map(({ text }) => kindInWords(text));
  if (sums.includes('total')) return 'total';
  if (sums.includes('subtotal')) return 'subtotal';
  if (sums[0] === 'score' && isSilent(cells, heading, row)) return 'total';
  if (isAfterLabel(first.text) && !hasWeight(cells, heading, row)) return 'after';
  if (isRepeatedHeading(cells, heading, row)) return 'heading';
  return isLine(cells, heading, row) || isContinued(first.text) ? 'line' : 'rows';
}

/**
 * Whether the headings at `next` only stand there again at the top of a page: no total, note or title since `heading`,
 * which is the heading row before it.
 */
export function continuesBlock(cells: Cells, heading: Heading, next: Heading): boolean {
  for (let row = heading.row + 1; row < next.row; row++) {
    const kind = rowKindOf(cells, heading, row);
    if (kind === 'total' || kind === 'after') return false;
    const isTitle = kind === 'line' && !cells.filled(row).some(({ text }) => isContinued(text));
    if (isTitle) return false;
  }
  return true;
}
