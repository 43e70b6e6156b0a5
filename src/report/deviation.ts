import type { IndicatorRow } from '../checks/rows';
import type { Meaning, Quantity } from '../model/meaning';
import { plainNumber, scaled, unitsCompare } from '../reading';
import { sumOf, valueIn } from '../scoring';
import { REPORT_SENTENCES as SAY } from '../texts/report-sentences.zh-CN';
import { line, spokenName } from './blocks';
import { percentText, shareText } from './figures';
import type { Deviation } from './report';

/** What an actual is more or less than its target, in the target's unit. */
interface Difference {
  readonly text: string;
  readonly percent: string | null;
}

function figureOf(meaning: Meaning): Quantity | null {
  return meaning.kind === 'quantity' ? meaning.quantity : null;
}

/** 253件; a difference of two percentages is in 百分点. */
function amountText(base: number, target: Quantity, actual: Quantity): string {
  const unit = target.unit ?? actual.unit;
  const amount = plainNumber(scaled(Math.abs(base), -(unit?.exponent ?? 0)));
  return unit?.text === '%' ? SAY.percentagePoints(amount) : `${amount}${unit?.text ?? ''}`;
}

/** B − A, exact; null where the two are no figures of one kind, or the same. */
function differenceOf(target: Quantity | null, actual: Quantity | null): Difference | null {
  if (target === null || actual === null || !unitsCompare(target.unit, actual.unit)) return null;
  const [asked, reached] = [valueIn(target, actual), valueIn(actual, target)];
  const base = sumOf([reached, -asked]);
  if (base === 0) return null;
  const amount = amountText(base, target, actual);
  return {
    text: base < 0 ? SAY.below(amount) : SAY.above(amount),
    percent: shareText(Math.abs(base), asked),
  };
}

/** Where and by how much an indicator deviates; percentages to two decimals, amounts to the last digit. */
export function deviationOf({ indicator, result }: IndicatorRow, sheet: string): Deviation {
  const difference = differenceOf(figureOf(result.target), figureOf(result.actual));
  return {
    name: spokenName(indicator.name),
    target: line(indicator.target),
    actual: line(indicator.actual),
    difference: difference?.text ?? null,
    percent: difference?.percent ?? null,
    completion: percentText(result.ratio),
    place: { sheet, cell: (indicator.explanation ?? indicator.actual).at },
  };
}
