import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../model/address';
import type { CellValue } from '../model/form';
import type { Grid } from '../model/grid';
import { COMPOUND_FILE, PDF, startsWith, ZIP } from './signatures';
import { workbookOfCompoundFile, workbookOfParts } from './sheetjs';
import { unpackedParts } from './unpack';
import { WorkbookError } from './workbook-error';

/** Light limits; a form has some hundred cells. */
export const MOST_BYTES = 50 * 1024 * 1024;
const MOST_CELLS = 2_000_000;

/** SheetJS takes any text for CSV, so the kind of file is told by its first bytes. */
function parse(bytes: Uint8Array): WorkBook {
  if (bytes.length > MOST_BYTES) throw new WorkbookError('too-large', `${String(bytes.length)} bytes`);
  if (startsWith(bytes, ZIP)) return workbookOfParts(unpackedParts(bytes));
  if (startsWith(bytes, COMPOUND_FILE)) return workbookOfCompoundFile(bytes);
  if (startsWith(bytes, PDF)) throw new WorkbookError('unsupported', 'a PDF document');
  throw new WorkbookError('not-a-workbook', 'neither a zip archive nor a compound file');
}

/** Error values by their code in the file formats ([MS-XLS] 2.5.10 BErr). */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** The value as Office.js gives it: an error is its text (#DIV/0!), a date its serial number. */
function valueOf(cell: CellObject): CellValue {
  if (cell.t === 'e') return ERROR_TEXTS[Number(cell.v)] ?? '#VALUE!';
  if (cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  return cell.v instanceof Date ? (cell.w ?? null) : cell.v;
}

const formulaOf = (cell: CellObject): string => (cell.f === undefined ? '' : `=${cell.f}`);
const formatOf = (cell: CellObject): string => (typeof cell.z === 'string' ? cell.z : 'General');

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The rectangle that holds values or formulas: a sheet's own range may say a million rows. */
function usedRange(rows: Rows): CellRange {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell || (valueOf(cell) === null && formulaOf(cell) === '')) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }),
  );
  return bottom < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : { top, left, bottom, right };
}

/** What `make` makes of each cell of a rectangle, row by row. */
function matrixOf<T>(
  rows: Rows,
  { top, left, bottom, right }: CellRange,
  make: (cell: CellObject) => T,
  empty: T,
): T[][] {
  const matrix: T[][] = [];
  for (let row = top; row <= bottom; row++) {
    const made: T[] = [];
    for (let column = left; column <= right; column++) {
      const cell = rows[row]?.[column];
      made.push(cell ? make(cell) : empty);
    }
    matrix.push(made);
  }
  return matrix;
}

function gridOfSheet(name: string, sheet: WorkSheet): Grid {
  const rows: Rows = sheet['!data'] ?? [];
  const used = usedRange(rows);
  const [height, width] = [used.bottom - used.top + 1, used.right - used.left + 1];
  if (height * width > MOST_CELLS)
    throw new WorkbookError('too-many-cells', `${name}: ${String(height)} × ${String(width)}`);
  return {
    sheet: name,
    origin: { row: used.top, column: used.left },
    values: matrixOf<CellValue>(rows, used, valueOf, null),
    formats: matrixOf(rows, used, formatOf, 'General'),
    formulas: matrixOf(rows, used, formulaOf, ''),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
  };
}

/**
 * Reads a workbook (xlsx, xlsm, xlsb, xls, WPS et) into one Grid a worksheet, in the workbook's order, empty sheets
 * included. Works in Node and in the browser. Throws WorkbookError, and nothing else, for what cannot be read.
 */
export function readWorkbook(bytes: Uint8Array): readonly Grid[] {
  const workbook = parse(bytes);
  return workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    return sheet && sheet['!type'] !== 'chart' ? [gridOfSheet(name, sheet)] : [];
  });
}
