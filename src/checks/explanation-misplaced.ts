import { isFiller, normalise } from '../reading';
import type { Check } from './check';
import { indicatorRows } from './rows';
import type { IndicatorRow } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** Words that give a reason instead of a result. */
const REASON = /原因|由于|因为|导致|受.{1,12}影响|因.{1,20}(?:未|无法|不能|取消|延期|推迟|暂缓|调整)/;

function standsInActual({ indicator, result: { actual } }: IndicatorRow): boolean {
  if (actual.kind !== 'words' || actual.tier === 'met') return false;
  const text = normalise(indicator.actual.text);
  const explanation = indicator.explanation?.text ?? '';
  return REASON.test(text) || (!isFiller(explanation) && normalise(explanation) === text);
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
