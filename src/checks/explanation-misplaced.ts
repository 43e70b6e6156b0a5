import { isFiller, normalise } from '../reading';
import type { Check } from './check';
import { indicatorRows } from './rows';
import type { IndicatorRow } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** Words that give a reason instead of a result. */
const REASON =
  /原因|由于|因为|导致|受(?![益众训教]).{1,12}影响(?!力)|因.{1,20}(?:未|无法|不能|取消|延期|推迟|暂缓|调整)/;
/** 未发生因…导致的事故 is what was reached. */
const DENIED = /(?:未(?:发生|出现|发现)|无|没有|杜绝|避免)(?:任何|一起)?(?:因|由于)/;
/** A character that every such phrase has one of: few actuals hold one, and only those are searched. */
const PART_OF_REASON = /[因由导受]/;

function isReason(text: string): boolean {
  if (!PART_OF_REASON.test(text)) return false;
  const said = normalise(text);
  return REASON.test(said) && !DENIED.test(said);
}

function standsInActual({ indicator, result: { actual } }: IndicatorRow): boolean {
  if (actual.kind !== 'words' || actual.tier === 'met') return false;
  const { text } = indicator.actual;
  const explanation = indicator.explanation?.text ?? '';
  if (isReason(text)) return !isReason(indicator.target.text);
  return !isFiller(explanation) && normalise(explanation) === normalise(text);
}

/** The reason of a deviation stands in the cell of 实际完成值. */
export const explanationMisplaced: Check<'explanation-misplaced'> = {
  id: 'explanation-misplaced',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: (context) =>
    indicatorRows(context)
      .filter(standsInActual)
      .map(({ indicator }) => ({ cells: [indicator.actual.at], values: {} })),
};
