import { compact } from './cells';
import type { Cells } from './cells';

/** The title as typed and the year the form is about. */
export interface Title {
  readonly title: string;
  readonly year: number | null;
}

const YEAR = /(20\d\d)年/;
const CHINESE_YEAR = /二[〇○零O0]([〇○零O0一二三四五六七八九]{2})年/;
const CHINESE_DIGITS = '一二三四五六七八九';

function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = YEAR.exec(text);
    if (match) return Number(match[1]);
    const chinese = CHINESE_YEAR.exec(text)?.[1];
    if (chinese === undefined) continue;
    // 〇 is not in the list, so that its place there, −1, makes it 0.
    const [tens = 0, ones = 0] = [...chinese].map((digit) => CHINESE_DIGITS.indexOf(digit) + 1);
    return 2000 + 10 * tens + ones;
  }
  return null;
}

/**
 * Title and year from the rows above the header. An 附件 line and a line with the year alone are no titles; of two
 * titles the one that says 自评 counts.
 */
export function readTitle(cells: Cells, top: number, bottom: number): Title {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) texts.push(...cells.filled(row).map(({ text }) => text));
  const titles = texts.filter(
    (text) =>
      !/^(附件|附表|附)[\d一二三四五六七八九十]*[-—:.]?[\d.]*$|^\(?(20\d\d|\d*)年度?\)?$|^(金额)?单位:|^报表编号/.test(
        compact(text),
      ),
  );
  const title = titles.find((text) => compact(text).includes('自评')) ?? titles[0] ?? '';
  const yearLines = texts.map(compact).filter((text) => /^\(?20\d\d年度?\)?$/.test(text));
  return { title, year: yearIn([...yearLines, compact(title), ...texts.map(compact)]) };
}
