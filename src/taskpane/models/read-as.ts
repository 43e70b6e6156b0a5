import type { IndicatorResult, TraceStep } from '../../model/evaluation';
import type { Meaning, Quantity } from '../../model/meaning';
import type { Locale } from '../../texts';
import { dateText } from '../../texts/dates';
import { plainText } from '../../texts/figures';
import type { IndicatorLabel } from '../../texts/indicator-labels';

/** A figure with its unit: % and ‰ stand close, words after a space. */
function quantityText({ amount, unit }: Quantity): string {
  const figure = plainText(amount);
  if (unit === null || unit.text === '') return figure;
  return /^[%‰％]/.test(unit.text) ? `${figure}${unit.text}` : `${figure} ${unit.text}`;
}

const TIERS = { met: 'read.done', partial: 'read.partly', unmet: 'read.not' } as const;

function directionOf(trace: readonly TraceStep[]): string | null {
  const step = trace.find((one) => one.step === 'direction');
  return step?.step === 'direction' ? step.direction : null;
}

/** What target and actual were read as, in words. */
export interface ReadAs {
  readonly target: string;
  readonly actual: string;
}

/** What the rules read in an indicator's target and actual: 至少 3 家, 10 家, 定性描述. */
export function readAs(
  { target, actual, trace }: IndicatorResult,
  label: IndicatorLabel,
  locale: Locale,
): ReadAs {
  const common = (meaning: Meaning): string | null => {
    if (meaning.kind === 'empty') return label('read.empty');
    if (meaning.kind === 'yes-no') return label(meaning.answer ? 'read.yes' : 'read.no');
    if (meaning.kind !== 'range') return null;
    return label('read.range', { a: quantityText(meaning.low), b: quantityText(meaning.high) });
  };
  const targetText = (): string => {
    if (target.kind === 'quantity') {
      const v = quantityText(target.quantity);
      return label(directionOf(trace) === 'at-most' ? 'read.atMost' : 'read.atLeast', { v });
    }
    if (target.kind !== 'deadline') return common(target) ?? label('read.words');
    return target.latest === null
      ? label('read.onTime')
      : label('read.by', { d: dateText(target.latest, locale) });
  };
  const actualText = (): string => {
    if (actual.kind === 'quantity') return quantityText(actual.quantity);
    if (actual.kind === 'deadline')
      return actual.latest === null ? label('read.onTime') : dateText(actual.latest, locale);
    if (actual.kind === 'words' && actual.tier !== null) return label(TIERS[actual.tier]);
    const wantsFigure = target.kind === 'quantity' || target.kind === 'range';
    return common(actual) ?? label(wantsFigure ? 'read.unreadable' : 'read.words');
  };
  return { target: targetText(), actual: actualText() };
}
