import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellContent, CellData, CellStyle, CellValue } from '../engine-types';
import { toCellStyle } from './style-codec';

/** A document's text without the marks of its end. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** The value of a cell as Excel has it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const text = richText(cell);
  if (text !== undefined) return text;
  const value = cell.v;
  if (value === null || value === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  if (cell.t === CellValueType.NUMBER && value !== '') return Number(value);
  return value;
}

/** The formula of a cell with its "="; "" when there is none. */
export function formulaOf(cell: Nullable<ICellData>): string {
  return cell?.f ?? '';
}

/** What stands on screen; booleans as Excel writes them. Univer gives a formatted number as text, but still as of type number. */
export function textOf(sheet: Worksheet, row: number, column: number): string {
  const shown = sheet.getCell(row, column);
  if (shown && typeof shown.v === 'string' && shown.t === CellValueType.NUMBER) return shown.v;
  const value = valueOf(shown);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? generalText(value) : value;
}

/** General: no more than eleven figures, as Excel shows them. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

/** Text and style are worked out only when asked for: most reads want the value alone. */
class CellView implements CellData {
  readonly value: CellValue;
  readonly formula: string;

  constructor(
    private readonly sheet: Worksheet,
    private readonly row: number,
    private readonly column: number,
  ) {
    const raw = sheet.getCellRaw(row, column);
    this.value = valueOf(raw);
    this.formula = formulaOf(raw);
  }

  get text(): string {
    return this.value === '' ? '' : textOf(this.sheet, this.row, this.column);
  }

  get style(): CellStyle {
    return toCellStyle(this.sheet.getComposedCellStyle(this.row, this.column));
  }
}

export function readCell(sheet: Worksheet, row: number, column: number): CellData {
  return new CellView(sheet, row, column);
}

/** A content as Univer takes it: everything the old content had is replaced, the format stays. */
export function cellOf(content: CellContent): ICellData {
  const style = content.numberFormat === undefined ? {} : { s: { n: { pattern: content.numberFormat } } };
  if (content.formula !== undefined)
    return { f: content.formula, si: null, p: null, v: null, t: null, ...style };
  if (content.value === '') return { f: null, si: null, p: null, v: null, t: null, ...style };
  return { f: null, si: null, p: null, ...plainValue(content.value), ...style };
}

function plainValue(value: CellValue): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  const looksNumeric = value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
