import type { Area } from './area';

export const EXCEL_ROWS = 1048576;
export const EXCEL_COLUMNS = 16384;

export const isEntireRow = (area: Area): boolean =>
  area.startColumn === 0 && area.endColumn >= EXCEL_COLUMNS - 1;
export const isEntireColumn = (area: Area): boolean => area.startRow === 0 && area.endRow >= EXCEL_ROWS - 1;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A → 0; null when it is no column of a sheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  const index = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < EXCEL_COLUMNS ? index : null;
}

function cellText(row: number, column: number, mark: string): string {
  return `${mark}${columnName(column)}${mark}${row + 1}`;
}

/** A1, A1:B2, 5:7 or A:C; `absolute` puts the dollar signs. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  if (isEntireRow(area)) return `${mark}${area.startRow + 1}:${mark}${area.endRow + 1}`;
  if (isEntireColumn(area))
    return `${mark}${columnName(area.startColumn)}:${mark}${columnName(area.endColumn)}`;
  const first = cellText(area.startRow, area.startColumn, mark);
  const last = cellText(area.endRow, area.endColumn, mark);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as it stands before the "!". */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (match[1] !== undefined && column === null) return null;
  if (row !== null && (row < 0 || row >= EXCEL_ROWS)) return null;
  return { row, column };
}

/** Reads a reference without its sheet; null when it is none. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...more] = text.trim().split(':');
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (!first || !last || more.length > 0) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  if (from === to && (first.row === null || first.column === null)) return wholeOf(text, first);
  return {
    startRow: Math.min(first.row ?? 0, last.row ?? 0),
    endRow: Math.max(first.row ?? EXCEL_ROWS - 1, last.row ?? EXCEL_ROWS - 1),
    startColumn: Math.min(first.column ?? 0, last.column ?? 0),
    endColumn: Math.max(first.column ?? EXCEL_COLUMNS - 1, last.column ?? EXCEL_COLUMNS - 1),
  };
}

/** "5:5" is a row; a lone "5" or "A" is nothing. */
function wholeOf(text: string, corner: Corner): Area | null {
  if (!text.includes(':')) return null;
  return {
    startRow: corner.row ?? 0,
    endRow: corner.row ?? EXCEL_ROWS - 1,
    startColumn: corner.column ?? 0,
    endColumn: corner.column ?? EXCEL_COLUMNS - 1,
  };
}

export interface Reference {
  /** null when none was written. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads a reference with or without its sheet, with or without a leading "=". */
export function parseReference(text: string): Reference | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  if (!match || !area) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, area };
}
