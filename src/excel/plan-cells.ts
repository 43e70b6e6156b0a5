import type { PlanCell } from '../model/sheet-plan';

/**
 * What Excel takes as it stands: a text that begins with a letter, a Chinese character or an opening bracket.
 * Anything else could be read as a formula (= + - @), a figure, a percentage or a date.
 */
const PLAIN_START = /^[\p{L}（【《“—…]/u;
const TRUTH_VALUE = /^(true|false)$/i;

/** A text as Excel must be given it, so that it stays that text: with an apostrophe where it needs one. */
export function asText(text: string): string {
  return text === '' || (PLAIN_START.test(text) && !TRUTH_VALUE.test(text)) ? text : `'${text}`;
}

function cellInput(cell: PlanCell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'string' ? asText(cell) : cell;
}

/** The cells of a plan as one matrix for `range.formulas`; short rows are filled up, so that it is a rectangle. */
export function planInputs(cells: readonly (readonly PlanCell[])[]): (string | number)[][] {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => cellInput(row[column] ?? null)));
}
