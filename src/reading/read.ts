import type { Comparison, Meaning, PartialDate, Quantity } from '../model/meaning';
import { DATE_MARK, pointedMonth, takeDates } from './dates';
import { normalise } from './normalise';
import { readFigure } from './quantity';
import { unitsCompare } from './units';
import { readAnswer, readVerdict } from './words';
import type { Verdict } from './words';

/** What a target is read with: in a cost indicator (成本 in its level 1 or 2) a bare amount is an upper limit. */
export interface TargetContext {
  readonly cost: boolean;
}

/** What an actual is read with: figures and dates count where the target has one to compare them with. */
export interface ActualContext {
  readonly target: Meaning;
}

const EMPTY: Meaning = { kind: 'empty' };
/** Words right behind a date that make it a deadline, whatever else the text says: 12月底前, 6月完成, 截至…. */
const DEADLINE_WORD = new RegExp(
  `${DATE_MARK}(?:[之以]?前|底|末|初|内|止|[^,。;]{0,8}完成(?!率))|截[止至][^,。;]{0,2}${DATE_MARK}`,
);
const LONGEST_DEADLINE = 30;
/** Without such a word, a month or a day needs a text that is hardly more than that; a year must stand alone. */
const BESIDE_DATE = 4;
const SIGN = /^[≤<=]/;
/** 次年3月 counts from a year that the text does not name. */
const NEXT_YEAR = /次年|翌年|来年|明年/;
const IN_TIME = /^.{0,4}(?:及时|按时|按期|如期).{0,4}$/;

function readDeadline(rest: string, latest: PartialDate | null): Meaning | null {
  if (latest === null || rest.length > LONGEST_DEADLINE || NEXT_YEAR.test(rest)) return null;
  const beside = rest.replaceAll(DATE_MARK, '').replace(SIGN, '').length;
  const isDate = beside <= (latest.month === null ? 0 : BESIDE_DATE);
  return isDate || DEADLINE_WORD.test(rest) ? { kind: 'deadline', latest } : null;
}

function comparisonOf(comparison: Comparison, quantity: Quantity, cost: boolean): Comparison {
  if (comparison !== 'bare' && comparison !== 'equal') return comparison;
  const limit = quantity.value === 0 || (cost && quantity.unit?.dimension !== '比');
  return limit ? 'at-most' : comparison;
}

/**
 * What 年度指标值 says. Order: empty, figure (dates taken out), deadline, 是 / 否, words. The comparison is settled
 * here: zero, and in a cost indicator an amount that is no percentage, come out as at-most (domain.md section 3).
 * Takes any text and never throws.
 */
export function readTarget(text: string, context: TargetContext): Meaning {
  const said = normalise(text);
  if (said === '') return EMPTY;
  const { rest, latest } = takeDates(said);
  const pointed = context.cost ? null : pointedMonth(said);
  if (pointed) return { kind: 'deadline', latest: pointed };
  const figure = readFigure(rest);
  if (figure?.kind === 'quantity') {
    return { ...figure, comparison: comparisonOf(figure.comparison, figure.quantity, context.cost) };
  }
  if (figure) return figure;
  const deadline = readDeadline(rest, latest);
  if (deadline) return deadline;
  const answer = readAnswer(said);
  if (answer !== null) return { kind: 'yes-no', answer };
  if (IN_TIME.test(said)) return { kind: 'deadline', latest: null };
  const verdict = readVerdict(said);
  return { kind: 'words', tier: verdict?.tier ?? null, word: verdict?.word ?? '' };
}

function isComparable(figure: Meaning, target: Meaning): boolean {
  if (figure.kind !== 'quantity') return false;
  if (target.kind === 'quantity') return unitsCompare(target.quantity.unit, figure.quantity.unit);
  return target.kind === 'range' && unitsCompare(target.low.unit, figure.quantity.unit);
}

/** Whether a target counts months: 12月 is then a length of time in the actual too. */
function countsMonths(target: Meaning): boolean {
  return target.kind === 'quantity' && target.quantity.unit?.text.endsWith('月') === true;
}

/** A bare 12 against a month and a bare 2021 against a year take the target's unit (forms with a unit column). */
function bareDate(figure: Meaning | null, latest: PartialDate): Meaning | null {
  if (figure?.kind !== 'quantity' || figure.quantity.unit !== null || latest.day !== null) return null;
  const { amount } = figure.quantity;
  const isMonth = latest.month !== null && Number.isInteger(amount) && amount >= 1 && amount <= 12;
  if (isMonth) return { kind: 'deadline', latest: { year: null, month: amount, day: null } };
  const isYear = latest.month === null && /^(?:19|20)\d\d$/.test(String(amount));
  return isYear ? { kind: 'deadline', latest: { year: amount, month: null, day: null } } : null;
}

/** The date of an actual against a dated deadline; 2021年未完成 names a year, not the day it was done. */
function dateAgainst(target: Meaning, figure: Meaning | null, date: Meaning | null, verdict: Verdict | null) {
  if (target.kind !== 'deadline' || target.latest === null) return null;
  if (verdict !== null && verdict.tier !== 'met') return null;
  return date ?? bareDate(figure, target.latest);
}

/** 2021.11 is a month where the target is a date, else a figure. */
function readDate(said: string, rest: string, latest: PartialDate | null): Meaning | null {
  const pointed = pointedMonth(said);
  return pointed ? { kind: 'deadline', latest: pointed } : readDeadline(rest, latest);
}

/**
 * What 实际完成值 says against its target: a figure or a date that compares with the target's, else 是 / 否, else the
 * verdict of its words, else whatever figure or date stands there. A sign (≥10个) stays in `comparison`; comparing
 * ignores it. Takes any text and never throws.
 */
export function readActual(text: string, context: ActualContext): Meaning {
  const said = normalise(text);
  if (said === '') return EMPTY;
  const { rest, latest } = takeDates(said);
  const figure = readFigure(countsMonths(context.target) ? said : rest);
  if (figure && isComparable(figure, context.target)) return figure;
  const verdict = readVerdict(said);
  const date = readDeadline(rest, latest);
  const against = dateAgainst(context.target, figure, readDate(said, rest, latest), verdict);
  if (against) return against;
  const answer = readAnswer(said);
  if (answer !== null) return { kind: 'yes-no', answer };
  if (verdict) return { kind: 'words', ...verdict };
  return figure ?? date ?? { kind: 'words', tier: null, word: '' };
}
