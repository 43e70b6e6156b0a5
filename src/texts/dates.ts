import type { PartialDate } from '../model/meaning';
import type { Locale } from './index';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** A day as far as it is known: 2021年11月30日, 11月; in English 2021-11-30, 11. "" where nothing is known. */
export function dateText({ year, month, day }: PartialDate, locale: Locale): string {
  if (locale === 'en-US') {
    return [year, month, day]
      .flatMap((part) => (part === null ? [] : [part > 31 ? String(part) : two(part)]))
      .join('-');
  }
  const parts = [
    [year, '年'],
    [month, '月'],
    [day, '日'],
  ] as const;
  return parts.flatMap(([part, unit]) => (part === null ? [] : [`${String(part)}${unit}`])).join('');
}
