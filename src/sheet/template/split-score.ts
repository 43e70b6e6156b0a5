import { columnLetters } from '../../model/address';
import type { IndicatorColumns } from './shape';

/**
 * The native score of a row in the split layout: the rules of mof-2020 (domain.md section 4) as one worksheet formula of
 * functions that Excel 2010, WPS and LibreOffice have. It gives the score that `evaluate` gives, or "" where only a
 * person (or the add-in) can read the texts: dates, other units, prose.
 */

/** Signs of 指标性质 that people use; "||" at the end is an empty cell. */
const AT_LEAST = '"|≥|≧|>=|"';
const AT_MOST = '"|≤|≦|<=|"';
const COMPARED = '"|≥|≧|>=|≤|≦|<=|＝|=|﹦|═||"';

const DIGITS = [...'0123456789０１２３４５６７８９'];
/** What makes a verdict doubtful or bad: then the person decides. */
const DOUBTFUL = ['未', '不', '没', '无', '难', '取消', '部分', '基本', '调整'];
/** Words of a target that is met, besides 完成 at the end. */
const MET = [
  ...['已完成', '达成', '达到', '达标', '全部建立', '预算内', '预算范围内'],
  ...['通过', '合格', '满意', '及时', '按时', '在规定时间内完成', '按该标准发放'],
];

const isOneOf = (nature: string, signs: string): string => `ISNUMBER(FIND("|"&TRIM(${nature})&"|",${signs}))`;

/** How many of some words stand in a text. */
function countOf(words: readonly string[], text: string): string {
  return `SUMPRODUCT(--ISNUMBER(FIND({${words.map((word) => `"${word}"`).join(',')}},${text})))`;
}

/** Blanks and thousands separators out, ％ as %, then the unit at the end and `share` (% or nothing) out; #VALUE! for words. */
function figure(cell: string, unit: string, share: string): string {
  const plain = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),",",""),"％","%")`;
  const bare = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${plain}&"~",TRIM(${unit})&"~",""),${share},""),"~","")`;
  // VALUE would read 12/5 and 12月5 as dates; with an exponent it reads figures alone.
  return `VALUE(${bare}&"E0")`;
}

/** The whole weight for words that say met, "" for any other words; 100% meets a target without a figure. */
function wordsScore(target: string, actual: string, weight: string): string {
  const said = `SUBSTITUTE(TRIM(${actual}),"。","")`;
  const isMet = `OR(RIGHT(${said},2)="完成",${countOf(MET, said)}>0)`;
  const byWords = `IF(AND(${countOf(DOUBTFUL, said)}=0,${isMet}),${weight},"")`;
  const isWhole = `AND(${said}="100%",${countOf(DIGITS, target)}=0)`;
  return `IF(${countOf(DIGITS, said)}=0,${byWords},IF(${isWhole},${weight},""))`;
}

/** The score of the row, where in a cost indicator a bare or = figure that is no share is at most (domain.md section 3). */
export function splitScoreFormula(columns: IndicatorColumns, row: number, isCost: boolean): string {
  const at = (column: number | null) =>
    column === null ? '""' : `$${columnLetters(column)}${String(row + 1)}`;
  const [nature, target, unit] = [at(columns.nature), at(columns.target), at(columns.unit)];
  const [actual, weight] = [at(columns.actual), at(columns.weight)];
  const isShare = `ISNUMBER(FIND("%",SUBSTITUTE(${target}&${unit},"％","%")))`;
  const a = figure(target, unit, '"%"');
  const typed = figure(actual, unit, `IF(${isShare},"%","~")`);
  // Against a share of half or more, a bare 0.95 is 95%.
  const isBareShare = `AND(${isShare},ISERROR(FIND("%",SUBSTITUTE(${actual},"％","%"))),${a}>=50,${typed}<=1)`;
  const b = `(${typed}*IF(${isBareShare},100,1))`;
  const equalIsMost = isCost ? `,NOT(${isShare})` : '';
  const isMost = `IF(${isOneOf(nature, AT_LEAST)},FALSE,OR(${isOneOf(nature, AT_MOST)},${a}=0${equalIsMost}))`;
  const ratio = `IFERROR(IF(${isMost},${a}/MAX(${a},${b}),${b}/${a}),1)`;
  // The inner ROUND takes away the dust of a binary quotient, so that the outer one rounds half up.
  const points = `ROUND(ROUND(${weight}*MAX(0,MIN(1,${ratio})),8),2)`;
  const isCompared = `AND(${isOneOf(nature, COMPARED)},ISNUMBER(${a}),ISNUMBER(${typed}))`;
  const isOpen = `OR(TRIM(${actual})="",TRIM(${target})="",NOT(ISNUMBER(${weight})))`;
  const judged = `IF(${isCompared},${points},${wordsScore(target, actual, weight)})`;
  return `=IF(${isOpen},"",IF(TRIM(${actual})=TRIM(${target}),${weight},${judged}))`;
}
