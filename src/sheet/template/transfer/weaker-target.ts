import { toA1 } from '../../../model/address';
import type { CellRange, CellAddress } from '../../../model/address';
import type { MarkRule } from '../../../model/sheet-plan';
import { figureWhen } from '../../mark-formulas';

/** Words of an upper limit; those of a lower limit that hold one of them are taken out first. */
const AT_MOST = ['≤', '＜', '<', '不超', '不高', '不大', '以内', '以下', '控制', '低于', '少于', '小于'];
const AT_LEAST = ['不低于', '不少于', '不小于'];
/** A date, a range or a fraction: Excel would read 12月31日 and 1-2 as days. */
const NO_PLAIN_FIGURE = ['年', '月', '日', '-', '/', '~'];

/** How many of some words a text holds; COUNT passes over the errors of those it does not. */
const countOf = (words: readonly string[], text: string): string =>
  `COUNT(${words.map((word) => `FIND("${word}",${text})`).join(',')})`;

const without = (words: readonly string[], text: string): string =>
  words.reduce((inner, word) => `SUBSTITUTE(${inner},"${word}","")`, text);

/** 0 to 9, or 1 to 15, as a row of numbers without an array constant, which Excel allows in no conditional format. */
const numbers = (row: number, lastColumn: string): string =>
  `COLUMN($A${String(row + 1)}:$${lastColumn}${String(row + 1)})`;

/** The first figure in a text: the longest piece from its first digit on that is a number; 20% is 0.2. */
function figureIn(text: string, row: number): string {
  const start = `SUMPRODUCT(MIN(FIND(${numbers(row, 'J')}-1,${text}&"0123456789")))`;
  return `-LOOKUP(1,-MID(${text},${start},${numbers(row, 'O')}))`;
}

/** The figure in its base: 1.5亿元 and 15000万元 are the same. */
function valueIn(text: string, row: number): string {
  const factor = (word: string, power: number) => `10^(${String(power)}*ISNUMBER(FIND("${word}",${text})))`;
  return `${figureIn(text, row)}*${factor('亿', 8)}*${factor('万', 4)}`;
}

/** The last character of a target's unit: 家, %, a digit where it has none. */
const unitOf = (text: string): string =>
  `RIGHT(${without(['万', '亿', '元', '以上', '以内', '以下', ' '], text)},1)`;

/**
 * Lights a local target weaker than the national one of its row, as far as formulas can tell: plain figures of one unit,
 * % and 万/亿 converted, upper limits the other way round. What it cannot read (dates, ranges, words) it leaves to the
 * checks. Only functions that WPS and LibreOffice know too.
 */
export function weakerTarget(range: CellRange, nationalColumn: number): MarkRule {
  const { top: row } = range;
  const cell = (at: CellAddress) => `$${toA1(at)}`;
  const local = cell({ row, column: range.left });
  const national = cell({ row, column: nationalColumn });
  const both = `${national}&${local}`;
  const [nationalUnit, localUnit] = [unitOf(national), unitOf(local)];
  const sameUnit = `OR(${nationalUnit}=${localUnit},ISNUMBER(-${nationalUnit}),ISNUMBER(-${localUnit}))`;
  const samePercent = `ISNUMBER(FIND("%",${national}))=ISNUMBER(FIND("%",${local}))`;
  const direction = `IF(${countOf(AT_MOST, without(AT_LEAST, national))}>0,-1,1)`;
  const gap = `ROUND(${valueIn(local, row)}-${valueIn(national, row)},8)*${direction}<0`;
  return figureWhen(range, `${countOf(NO_PLAIN_FIGURE, both)}=0,${samePercent},${sameUnit},${gap}`);
}
