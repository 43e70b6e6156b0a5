/** Places on a worksheet. Rows and columns count from 0, as Office.js does; A1 text is for people and formulas. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle; all four edges belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The A1 text of a cell: { row: 13, column: 8 } → "I14". */
export function toA1({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The A1 text of a range; a single cell has no colon. */
export function rangeToA1({ top, left, bottom, right }: CellRange): string {
  const start = toA1({ row: top, column: left });
  return top === bottom && left === right ? start : `${start}:${toA1({ row: bottom, column: right })}`;
}

/** Whether a cell lies inside a range. */
export function contains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two ranges share a cell. */
export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether two addresses are the same cell. */
export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/**
 * Reads an A1 address, with or without a sheet name and $ signs: "自评表!$E$14:F20", "5:7" (whole rows), "C:D"
 * (whole columns). Returns null where the text is no address.
 */
export function parseA1(text: string): CellRange | null {
  const local = text.slice(text.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Za-z]{0,3})(\d{0,7})(?::([A-Za-z]{0,3})(\d{0,7}))?$/.exec(local);
  if (!match) return null;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  if ((c1 === '') !== (c2 === '') || (r1 === '') !== (r2 === '') || (c1 === '' && r1 === '')) return null;
  if (!local.includes(':') && (c1 === '' || r1 === '')) return null;
  const rows = r1 === '' ? [0, LAST_ROW] : [Number(r1) - 1, Number(r2) - 1];
  const columns = c1 === '' ? [0, LAST_COLUMN] : [columnIndex(c1), columnIndex(c2)];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.top < 0 || range.bottom > LAST_ROW || range.right > LAST_COLUMN ? null : range;
}
