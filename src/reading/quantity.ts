import type { Meaning, Quantity, Unit } from '../model/meaning';
import { readComparison } from './comparisons';
import { scaled } from './decimal';
import { readUnit } from './units';

/** A longer text is a sentence: a number in it is not what the indicator is measured by. */
const LONGEST_TEXT = 30;
const DIGIT = /\d/;
const NUMBER = /\d+(?:\.\d+)?/g;
/** Numbers that count nothing: 5G, 3D, 4A级, A4, PM2.5, 第3批, 指标1, 3·15, a limit said again (含90分), digits a scan mixed with letters (9O%). */
const NO_FIGURE =
  /\d{1,2}[·•]\d{1,2}|\d+[OoIl]+(?=[\d%])\d*|(?<!\d)[2-5][GDK](?![A-Za-z])|\dA(?=级|景区)|[A-Za-z]+\d+(?:\.\d+)?|第\d+|指标\d+[::、.]|\(含\d[^()]*\)/g;
const MAY_NOT_COUNT = /[A-Za-z第·•含]|指标/;
const UNCOUNTED = '\ue001';
/** More digits than a double holds exactly are no figure of a form. */
const MOST_DIGITS = 15;
const ABOUT = '余多';
const AFTER_SIGN = /[≥≤<>=于过]/;
const BETWEEN = /^[-~至到]$/;

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly unit: Unit | null;
}

function quantityOf(amount: number, unit: Unit | null): Quantity {
  return { amount, value: scaled(amount, unit?.exponent ?? 0), unit };
}

/** A minus belongs to the figure at the start of the text or right after a comparison; elsewhere it is a dash. */
function isNegative(text: string, start: number): boolean {
  return text[start - 1] === '-' && (start === 1 || AFTER_SIGN.test(text[start - 2] ?? ''));
}

/** 200余人 reads as 200. */
function skipAbout(text: string, at: number): number {
  return at < text.length && ABOUT.includes(text.charAt(at)) ? at + 1 : at;
}

function figureAt(text: string, index: number, digits: string): Figure {
  const { unit, end } = readUnit(text, skipAbout(text, index + digits.length));
  const amount = Number(digits);
  return isNegative(text, index)
    ? { start: index - 1, end, amount: -amount, unit }
    : { start: index, end, amount, unit };
}

function figuresIn(text: string): Figure[] | null {
  const figures: Figure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const [digits] = match;
    if (digits.length > MOST_DIGITS || figures.length === 2) return null;
    figures.push(figureAt(text, match.index, digits));
  }
  return figures;
}

function rangeOf(text: string, low: Figure, high: Figure): Meaning | null {
  if (!BETWEEN.test(text.slice(low.end, high.start))) return null;
  const from = quantityOf(low.amount, low.unit ?? high.unit);
  const to = quantityOf(high.amount, high.unit ?? low.unit);
  return from.value <= to.value ? { kind: 'range', low: from, high: to } : null;
}

/**
 * Reads the one figure, or the range, of a normalised text that holds no dates any more; null where it holds none,
 * several, or is a long sentence.
 */
export function readFigure(text: string): Meaning | null {
  if (text.length > LONGEST_TEXT || !DIGIT.test(text)) return null;
  const counted = MAY_NOT_COUNT.test(text) ? text.replace(NO_FIGURE, UNCOUNTED) : text;
  const figures = figuresIn(counted);
  const [first, second] = figures ?? [];
  if (first === undefined) return null;
  if (second !== undefined) return rangeOf(counted, first, second);
  return {
    kind: 'quantity',
    comparison: readComparison(counted, counted.slice(0, first.start), first.end),
    quantity: quantityOf(first.amount, first.unit),
  };
}
