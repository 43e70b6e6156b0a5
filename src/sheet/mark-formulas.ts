import { toA1 } from '../model/address';
import type { CellRange } from '../model/address';
import type { MarkKind, MarkRule } from '../model/sheet-plan';

/**
 * Formulas of our own conditional formats. Excel allows no array constants there, and older and other programs (WPS,
 * LibreOffice) know few functions: only AND, ISNUMBER, FIND, TRIM, SUBSTITUTE, CLEAN and LEN are used. Each formula
 * looks at its own row alone and carries a tag, by which the rule is found again: the kind of mark and how many rows its
 * range has, so that the formula alone tells whether the rule still covers what it should, and rows that come or go above
 * it change nothing.
 */
const TAGS: Readonly<Record<MarkKind, string>> = {
  explanation: 'jixiao:explanation',
  figure: 'jixiao:figure',
};

/** Explanations that explain nothing (domain.md section 4), in the spellings that a cell can hold. */
const FILLERS = [
  '',
  '无',
  '—',
  '——',
  '–',
  '-',
  '--',
  '－',
  '/',
  '／',
  '0',
  '暂无',
  '无偏差',
  '不涉及',
  '已完成',
];

const tagOf = (kind: MarkKind, { top, bottom }: CellRange): string =>
  `${TAGS[kind]}:${String(bottom - top + 1)}`;

/** A reference that stays in its column and goes down with the rows of the range: $I14. */
const inRow = (range: CellRange, column: number): string => `$${toA1({ row: range.top, column })}`;

/** Whether the explanation of the row is empty or filler; blanks and a full stop at the end do not count. */
function unexplained(range: CellRange): string {
  const said = `TRIM(SUBSTITUTE(SUBSTITUTE(CLEAN(${inRow(range, range.left)}),"\u3000",""),"。",""))`;
  return `ISNUMBER(FIND("|"&${said}&"|","${tagOf('explanation', range)}|${FILLERS.join('|')}|"))`;
}

const bothNumbers = (a: string, b: string): string => `ISNUMBER(${a}),ISNUMBER(${b})`;

/** 缺偏差原因: the row's score is below its weight, and its explanation is empty or filler. */
export function deductedUnexplained(range: CellRange, columns: { weight: number; score: number }): MarkRule {
  const [weight, score] = [inRow(range, columns.weight), inRow(range, columns.score)];
  const formula = `=AND(${bothNumbers(weight, score)},${score}<${weight},${unexplained(range)})`;
  return { range, kind: 'explanation', formula };
}

/** 缺偏差原因 where an explanation is required whatever the score: out as soon as one stands there. */
export function requiredUnexplained(range: CellRange): MarkRule {
  return { range, kind: 'explanation', formula: `=${unexplained(range)}` };
}

/** 数值须改正 wherever some conditions hold together: expressions for the first cell of the range, parted by commas. */
export function figureWhen(range: CellRange, conditions: string): MarkRule {
  return { range, kind: 'figure', formula: `=AND(${conditions},LEN("${tagOf('figure', range)}")>0)` };
}

/** 数值须改正: the row's score is above its weight. */
export function scoreAboveWeight(range: CellRange, columns: { weight: number; score: number }): MarkRule {
  const [weight, score] = [inRow(range, columns.weight), inRow(range, columns.score)];
  return figureWhen(range, `${bothNumbers(weight, score)},${score}>${weight}`);
}

/** 数值须改正 for one figure that only the checks can judge (a total that is not the sum). */
export function wrongFigure(range: CellRange): MarkRule {
  return figureWhen(range, `ISNUMBER(${inRow(range, range.left)})`);
}

/** Whether a conditional format's formula is one of ours. */
export function isOwnMark(formula: string): boolean {
  return Object.values(TAGS).some((tag) => formula.includes(`"${tag}:`));
}
