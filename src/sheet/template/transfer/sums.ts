import { columnLetters, toA1 } from '../../../model/address';
import type { CellAddress, CellRange } from '../../../model/address';
import type { MarkRule } from '../../../model/sheet-plan';
import { figureWhen } from '../../mark-formulas';

/** Money is compared to the millionth: below that lies only binary dust. */
const PLACES = 6;

const rounded = (formula: string): string => `ROUND(${formula},${String(PLACES)})`;

/** A column from one row to another: D5:D9. */
export const columnRange = (column: number, top: number, bottom: number): string =>
  `${toA1({ row: top, column })}:${toA1({ row: bottom, column })}`;

/** A column from one row down to the row above the formula, wherever that is by then: rows inserted in between count. */
export function rangeToAbove(column: number, top: number): string {
  const letters = columnLetters(column);
  return `${toA1({ row: top, column })}:INDEX(${letters}:${letters},ROW()-1)`;
}

/** 合计 as a formula over a range, empty as long as the range holds no figure. */
export function sumFormula(range: string, sum = `SUM(${range})`): { readonly formula: string } {
  return { formula: `=IF(COUNT(${range})=0,"",${rounded(sum)})` };
}

/** What the rows of a table add up to, as expressions: how many figures there are, and their sum. */
export interface RowSum {
  readonly count: string;
  readonly sum: string;
}

/**
 * The words beside a stated sum, as an expression: "" where it is what its rows add up to or where no row has a figure,
 * else "已支出不符，各行相加为1961.4846。"; without 不符 where no sum is stated. `accepted` are further expressions that
 * the sum may equal.
 */
export function differenceNote(
  label: string,
  stated: CellAddress,
  { count, sum }: RowSum,
  accepted: readonly string[] = [],
): string {
  const cell = toA1(stated);
  const equals = [sum, ...accepted].map((one) => `${rounded(`${one}-SUM(${cell})`)}=0`).join(',');
  const words = `"${label}"&IF(ISNUMBER(${cell}),"不符，","")&"各行相加为"&${rounded(sum)}&"。"`;
  return `IF(OR(${count}=0,${equals}),"",${words})`;
}

/** 数值须改正 on a stated sum whose note, in the same row, says that it differs. */
export function differenceMark(label: string, stated: CellAddress, note: CellAddress): MarkRule {
  const range: CellRange = {
    top: stated.row,
    bottom: stated.row,
    left: stated.column,
    right: stated.column,
  };
  return figureWhen(range, `ISNUMBER(FIND("${label}不符",$${toA1(note)}))`);
}
