import { compact, labelKey } from './cells';
import type { Cells } from './cells';
import { pointsOf } from './figures';
import type { Heading } from './headings';
import { isLabel } from './header';
import { remembered } from './remembered';
import { AFTER_INDICATORS, CONTINUED, SUBTOTAL_LABEL, SUM_WORDS, TOTAL_LABEL } from './wording';

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

/** The points in a column that the form may not have. */
function pointsAt(cells: Cells, row: number, column: number | undefined): number | null {
  if (column === undefined) return null;
  return pointsOf(cells.own(row, column), cells.formatOf(row, column)).figure;
}

/** Only an indicator has a weight of its own: 主管部门满意度 with 10 points is no signature. */
const hasWeight = (cells: Cells, { columns }: Heading, row: number): boolean =>
  pointsAt(cells, row, columns.weight) !== null;

/** What the words of a row's first cells make it; `sum` may also be part of an indicator's name. */
const kindInWords = remembered((text: string): 'total' | 'subtotal' | 'sum' | null => {
  const label = compact(text);
  if (TOTAL_LABEL.test(label)) return 'total';
  if (SUBTOTAL_LABEL.test(label)) return 'subtotal';
  return SUM_WORDS.test(label) ? 'sum' : null;
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

/** No class, and no execution rate, has so many points. */
const POINTS_OF_A_FORM = 80;

/** Whether a row is one label before the names and points behind them: the sum of the form, however it is called. */
function isSum(cells: Cells, heading: Heading, row: number): boolean {
  const { name, level1 = name, weight, score } = heading.columns;
  const [first, second] = cells.filled(row);
  if (!first || first.at.column >= name || !second || second.at.column <= name) return false;
  const full = pointsAt(cells, row, weight);
  const isNamed = kindInWords(first.text) === 'sum';
  if (!isNamed && (first.at.column >= level1 || (full ?? 0) < POINTS_OF_A_FORM)) return false;
  return isSilent(cells, heading, row) && (full ?? pointsAt(cells, row, score)) !== null;
}

/** A note has few cells: its label, its text, and a word more. */
const MOST_OF_A_NOTE = 3;

/**
 * Whether a row is a title or a note: a text that runs over names and targets, one over targets and actuals behind a
 * label over the names, or a label and its text left of the levels. An indicator has a weight or an actual.
 */
function isLine(cells: Cells, heading: Heading, row: number): boolean {
  const { columns } = heading;
  const filled = cells.filled(row);
  const [first] = filled;
  if (!first || filled.length > MOST_OF_A_NOTE || hasWeight(cells, heading, row)) return false;
  if (cells.seen(row, columns.actual).text.trim() !== '') return false;
  const runs = (from: number, to: number): boolean =>
    filled.some(({ at }) => at.column <= from && cells.area(row, at.column).right >= to);
  if (runs(columns.name, columns.target)) return true;
  if (runs(columns.name - 1, columns.name) && runs(columns.target, columns.actual)) return true;
  const { level1 } = columns;
  if (level1 === undefined || first.at.column >= level1 || typeof first.value === 'number') return false;
  const inLevels = filled.some(({ at }) => at.column >= level1 && at.column < columns.name);
  return !inLevels && isSilent(cells, heading, row);
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
  if (isSum(cells, heading, row)) return 'total';
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
