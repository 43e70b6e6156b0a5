import type { PartialDate } from '../model/meaning';

/** Dates found in a text: the text without them, and the last one named. */
export interface FoundDates {
  readonly rest: string;
  readonly latest: PartialDate | null;
}

/** Stands where a date was taken out: a character no keyboard types. */
export const DATE_MARK = '\ue000';

const YEAR = '(?:19|20)\\d{2}';
const MONTH = '1[0-2]|0?[1-9]';
const DAY = '3[01]|[12]\\d|0?[1-9]';
const END_OF_YEAR = '年底|年末|年内';

/** Every way to name a day, a month, a quarter or a year; one alternation, so that a text is walked once. */
const NAMED = [
  `(?<![\\d.])(?<y1>${YEAR})[-./](?<m1>${MONTH})[-./](?<d1>${DAY})(?!\\d)日?`,
  // 2021.12 alone may be an amount; 2021.12月, 2021-12 and 2021.1-2021.12 are months.
  `(?<![\\d.])(?:${YEAR}(?:年|\\.(?:${MONTH}))?[-~至到])?(?<y2>${YEAR})(?:[-/](?<m2>${MONTH})(?![\\d%万亿元])月?|\\.(?<m3>${MONTH})(?:月|(?<=[-~至到]\\d{4}\\.(?!1$)\\d+)(?!\\d))|年度?(?:${END_OF_YEAR}|底|末)?)`,
  `(?<![\\d.])(?:${MONTH})月?份?[-~至到](?<m4>${MONTH})月份?`,
  // ≥12月 is a length of time: nobody asks for a date not before December.
  `(?<![\\d.≥>])(?<m5>${MONTH})月份?(?:(?<d5>${DAY})[日号](?:\\d{1,2}(?:时|:\\d{2}))?|(?<third>[上中]旬))?`,
  `(?<!\\d)[第前]?(?<q>[一二三四1-4])季度`,
  `(?<half>[上下]半年)`,
  END_OF_YEAR,
  `(?<![\\d.])(?:${DAY})[日号](?=[之以]?前)`,
];

/** Only these begin a date: elsewhere no alternative needs trying. */
const FIRST = '(?=[\\d第前一二三四上下年])';
const DATE = new RegExp(`${FIRST}(?:${NAMED.join('|')})`, 'g');

/** A quick look that spares most texts the walk. */
const MAYBE = /[年月季]|\d[-./]\d|[日号][之以]?前/;
const THIRDS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };
const QUARTERS = '一二三四';

type Groups = Readonly<Record<string, string | undefined>>;

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function monthOf(groups: Groups, text: string): number | null {
  const month = groups.m1 ?? groups.m2 ?? groups.m3 ?? groups.m4 ?? groups.m5;
  if (month !== undefined) return Number(month);
  if (groups.q !== undefined) return 3 * (QUARTERS.indexOf(groups.q) + 1 || Number(groups.q));
  if (groups.half !== undefined) return groups.half === '上半年' ? 6 : 12;
  return /[底末内]/.test(text) ? 12 : null;
}

function dateOf(text: string, groups: Groups): PartialDate {
  return {
    year: numberOf(groups.y1 ?? groups.y2),
    month: monthOf(groups, text),
    day: numberOf(groups.d1 ?? groups.d5) ?? THIRDS[groups.third ?? ''] ?? null,
  };
}

/** A later part of one date completes it: 2021年 + 12月31日. */
function joined(earlier: PartialDate | null, later: PartialDate): PartialDate {
  return later.year === null && earlier !== null ? { ...later, year: earlier.year } : later;
}

/** Takes years and dates out of a normalised text, so that they are not read as figures; durations (1年, 3个月) stay. */
export function takeDates(text: string): FoundDates {
  if (!MAYBE.test(text)) return { rest: text, latest: null };
  let latest: PartialDate | null = null;
  let rest = '';
  let from = 0;
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match !== null; match = DATE.exec(text)) {
    const [named] = match;
    const date = dateOf(named, match.groups ?? {});
    if (date.year !== null || date.month !== null) latest = joined(latest, date);
    rest += text.slice(from, match.index) + DATE_MARK;
    from = match.index + named.length;
  }
  return { rest: rest + text.slice(from), latest };
}

/** 2021.1 may be what Excel made of 2021.10: it names no month. */
const POINTED = /^[≤<=]?(20[0-4]\d)\.(0[1-9]|[2-9]|1[0-2])$/;

/** The month of a normalised text that is nothing but 2021.12; null for all else. */
export function pointedMonth(text: string): PartialDate | null {
  const [, year, month] = POINTED.exec(text) ?? [];
  return year === undefined || month === undefined
    ? null
    : { year: Number(year), month: Number(month), day: null };
}
