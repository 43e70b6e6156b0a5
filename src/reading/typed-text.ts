import type { CellValue } from '../model/form';
import { plainNumber, scaled } from './decimal';
import { readNumberFormat } from './number-format';
import type { NumberFormat } from './number-format';

/** The serials of 1900-01-01 and 9999-12-31. */
const FIRST_DAY = 1;
const LAST_DAY = 2958465;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86400000;
/** Excel counts a 29 February 1900 that never was: serials before it are one day off. */
const LEAP_ERROR = 60;
/** A person types few decimals; a longer share is a quotient, shown rounded. */
const TYPED_DECIMALS = 4;

function dateText(serial: number, shows: NumberFormat['shows']): string {
  const day = Math.floor(serial);
  const date = new Date(DAY_ZERO + (day < LEAP_ERROR ? day + 1 : day) * DAY_LENGTH);
  return [
    shows.year ? `${String(date.getUTCFullYear())}年` : '',
    shows.month ? `${String(date.getUTCMonth() + 1)}月` : '',
    shows.day ? `${String(date.getUTCDate())}日` : '',
  ].join('');
}

function percentText(share: number, decimals: number): string {
  const percent = plainNumber(scaled(Number(share.toPrecision(15)), 2));
  const typed = percent.split('.')[1]?.length ?? 0;
  if (typed <= Math.max(decimals, TYPED_DECIMALS)) return `${percent}%`;
  const rounded = Math.round(scaled(Number(percent), decimals));
  return `${plainNumber(scaled(rounded, -decimals))}%`;
}

/**
 * The text a person typed or sees for what Excel stores: 1 under 0% → "100%", 0.9361 under 0.00% → "93.61%", 44561
 * under a date format → "2021年12月31日", 10 under 0"个" → "10个", other numbers plain. Texts come back as they are,
 * an empty cell as "".
 */
export function typedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(value)) return '';
  const format = readNumberFormat(numberFormat);
  if (format.kind === 'percent') return percentText(value, format.decimals);
  const isDay = value >= FIRST_DAY && value < LAST_DAY + 1;
  if (format.kind === 'date' && isDay) return dateText(value, format.shows);
  return `${format.prefix}${plainNumber(value)}${format.suffix}`;
}
