import { contains } from '../model/address';
import type { CellAddress } from '../model/address';
import type { PlanCell, SheetPlan } from '../model/sheet-plan';

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

/** Excel's number format of text: what is put in stays as it is, an apostrophe too. */
export const TEXT_FORMAT = '@';

/** Whether a cell has it, by the last style that says anything of it. */
function isTextCell({ styles }: Pick<SheetPlan, 'styles'>, at: CellAddress): boolean {
  const last = styles.findLast(({ range, style }) => style.numberFormat !== undefined && contains(range, at));
  return last?.style.numberFormat === TEXT_FORMAT;
}

/** What `range.formulas` is given for a cell of a plan, according to whether it has the text format. */
export function cellInput(cell: PlanCell, isTextFormat: boolean): string | number {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'number') return cell;
  return isTextFormat ? cell : asText(cell);
}

/** The cells of a plan as one matrix for `range.formulas`; short rows are filled up, so that it is a rectangle. */
export function planInputs(plan: Pick<SheetPlan, 'cells' | 'styles'>): (string | number)[][] {
  const width = Math.max(...plan.cells.map((row) => row.length));
  return plan.cells.map((line, row) =>
    Array.from({ length: width }, (_, column) =>
      cellInput(line[column] ?? null, isTextCell(plan, { row, column })),
    ),
  );
}
