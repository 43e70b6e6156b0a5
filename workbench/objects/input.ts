import type { CellContent, CellValue } from '../engine/engine-types';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+|\.)?(?:[eE][+-]?\d+)?$/;
const PERCENT = /^([+-]?\d+(?:\.(\d+))?)%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
/** Excel's day 25569 is 1 January 1970. */
const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86400000;

/**
 * What Excel makes of a value typed or set: "=" begins a formula, "'" a text, "5" is a number, "50%" and "2021-12-31" bring
 * their format. In a cell formatted as text ("@") everything stays as it is. Dates in other ways of writing stay text.
 */
export function readInput(value: CellValue, cellFormat: string): CellContent {
  if (typeof value !== 'string') return { value };
  if (cellFormat === '@') return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (value.startsWith('=') && value.length > 1) return { value: '', formula: value };
  return numberIn(value.trim(), cellFormat) ?? { value };
}

function numberIn(text: string, cellFormat: string): CellContent | null {
  if (/\d/.test(text) && NUMBER.test(text)) return { value: Number(text.replaceAll(',', '')) };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const percent = PERCENT.exec(text);
  if (percent) return withFormat(percentOf(percent[1] ?? ''), percent[2] ? '0.00%' : '0%', cellFormat);
  const date = DATE.exec(text);
  return date ? dateIn(date, cellFormat) : null;
}

/** 12.3 → 0.123 and not 0.12300000000000001: the point is moved in the text. */
const percentOf = (text: string): number => Number(`${text}e-2`);

function withFormat(value: number, format: string, cellFormat: string): CellContent {
  return cellFormat === 'General' ? { value, numberFormat: format } : { value };
}

function dateIn([, year, month, day]: RegExpExecArray, cellFormat: string): CellContent | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  return withFormat(date.getTime() / MS_PER_DAY + UNIX_EPOCH, 'yyyy/m/d', cellFormat);
}
