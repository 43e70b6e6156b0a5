import type { TraceStep } from '../model/evaluation';
import type { Meaning, Quantity } from '../model/meaning';
import { plainNumber, scaled, unitsCompare } from '../reading';
import { judged, scored } from './judgement';
import type { Comparand, Judgement } from './judgement';
import { compareRatio, Decimal, shareOfWeight } from './points';

type QuantityMeaning = Extract<Meaning, { kind: 'quantity' }>;
type RangeMeaning = Extract<Meaning, { kind: 'range' }>;

/** Two figures in the same base. */
interface Pair {
  readonly target: number;
  readonly actual: number;
  readonly texts: { readonly target: string; readonly actual: string };
}

function textOf(quantity: Quantity): string {
  return `${plainNumber(quantity.amount)}${quantity.unit?.text ?? ''}`;
}

/** Against a share of half or more, a bare 0.95 or 1 is what Excel keeps of 95% and 100%. */
function isBareShare({ amount }: Quantity, other: Quantity): boolean {
  return other.unit?.dimension === '比' && other.value >= 0.5 && amount > 0 && amount <= 1;
}

/** The value of a figure; without a unit of its own it takes the other's (≥95% against 95). */
export function valueIn(quantity: Quantity, other: Quantity | null): number {
  if (quantity.unit !== null || other === null || other.unit === null) return quantity.value;
  return isBareShare(quantity, other) ? quantity.amount : scaled(quantity.amount, other.unit.exponent);
}

function pairOf(target: Quantity, actual: Quantity): Pair {
  return {
    target: valueIn(target, actual),
    actual: valueIn(actual, target),
    texts: { target: textOf(target), actual: textOf(actual) },
  };
}

function ratioOf(pair: Pair): number | null {
  return pair.target === 0 ? null : pair.actual / pair.target;
}

/** w × numerator / denominator, with its step. */
function shared(comparand: Comparand, numerator: number, denominator: number, texts: readonly string[]) {
  const { weight } = comparand;
  const [top = '', bottom = ''] = texts;
  const score = weight === null ? null : shareOfWeight(weight, Math.max(0, numerator), denominator);
  const steps = scored(score, (points) => ({
    step: 'share',
    numerator: top,
    denominator: bottom,
    share: numerator / denominator,
    weight: weight ?? 0,
    score: points,
  }));
  return { score, steps };
}

function nothing(comparand: Comparand, pair: Pair) {
  const score = comparand.weight === null ? null : 0;
  const steps = scored(score, (points) => ({
    step: 'zero-target',
    actual: pair.texts.actual,
    score: points,
  }));
  return { score, steps };
}

/** B below A: w × B / A. Below a target that is not positive there is no share to take. */
function fallenShort(comparand: Comparand, pair: Pair) {
  if (pair.target <= 0) return nothing(comparand, pair);
  return shared(comparand, pair.actual, pair.target, [pair.texts.actual, pair.texts.target]);
}

/** w × (1 − (B − A) / A): zero at twice the target. */
function linear(comparand: Comparand, pair: Pair) {
  const { weight } = comparand;
  const left = new Decimal(pair.target).times(2).minus(pair.actual).toNumber();
  const score = weight === null ? null : shareOfWeight(weight, Math.max(0, left), pair.target);
  const steps = scored(score, (points) => ({
    step: 'linear',
    ...pair.texts,
    weight: weight ?? 0,
    score: points,
  }));
  return { score, steps };
}

/** B above A, an upper limit: w × A / B, or the linear formula of the rule set. */
function gonePast(comparand: Comparand, pair: Pair) {
  if (pair.target <= 0) return nothing(comparand, pair);
  if (comparand.ruleSet.reverse === 'linear') return linear(comparand, pair);
  return shared(comparand, pair.target, pair.actual, [pair.texts.target, pair.texts.actual]);
}

function atLeast(comparand: Comparand, pair: Pair): Judgement {
  const direction: TraceStep = { step: 'direction', direction: 'at-least' };
  const ratio = ratioOf(pair);
  if (pair.actual < pair.target) {
    const { score, steps } = fallenShort(comparand, pair);
    return judged('unmet', score, [direction, ...steps], ratio);
  }
  const { exceededFrom } = comparand.ruleSet;
  const exceeded = pair.target > 0 && compareRatio(pair.actual, pair.target, exceededFrom) >= 0;
  const met = scored(comparand.weight, (score) => ({ step: 'ratio-met', ...pair.texts, ratio, score }));
  const far: TraceStep[] = exceeded ? [{ step: 'exceeded', from: exceededFrom }] : [];
  return judged(exceeded ? 'exceeded' : 'met', comparand.weight, [direction, ...met, ...far], ratio);
}

function atMost(comparand: Comparand, pair: Pair): Judgement {
  const direction: TraceStep = { step: 'direction', direction: 'at-most' };
  const ratio = ratioOf(pair);
  if (pair.actual > pair.target) {
    const { score, steps } = gonePast(comparand, pair);
    return judged('unmet', score, [direction, ...steps], ratio);
  }
  const { costFarBelow } = comparand.ruleSet;
  const isFar = comparand.cost && pair.target > 0 && compareRatio(pair.actual, pair.target, costFarBelow) < 0;
  const met = scored(comparand.weight, (score) => ({ step: 'not-above', ...pair.texts, score }));
  const far: TraceStep[] = isFar ? [{ step: 'far-below', below: costFarBelow }] : [];
  return judged(isFar ? 'exceeded' : 'met', comparand.weight, [direction, ...met, ...far], ratio);
}

function insideRange(comparand: Comparand, range: RangeMeaning, actual: Quantity): Judgement {
  const direction: TraceStep = { step: 'direction', direction: 'range' };
  const low = pairOf(range.low, actual);
  const high = pairOf(range.high, actual);
  if (low.actual < low.target) {
    const { score, steps } = fallenShort(comparand, low);
    return judged('unmet', score, [direction, ...steps], ratioOf(low));
  }
  if (high.actual > high.target) {
    const { score, steps } = gonePast(comparand, high);
    return judged('unmet', score, [direction, ...steps], ratioOf(high));
  }
  const target = `${plainNumber(range.low.amount)}-${high.texts.target}`;
  const steps = scored(comparand.weight, (score) => ({
    step: 'inside-range',
    actual: high.texts.actual,
    target,
    score,
  }));
  return judged('met', comparand.weight, [direction, ...steps]);
}

function isQuantity(meaning: Meaning): meaning is QuantityMeaning {
  return meaning.kind === 'quantity';
}

/**
 * Compares a figure with a figure or a range (domain.md section 4, rows at-least to range); null where one side has
 * none or their units are of different kinds.
 */
export function judgeFigures(comparand: Comparand): Judgement | null {
  const { target, actual } = comparand;
  if (!isQuantity(actual)) return null;
  if (target.kind === 'range') {
    return unitsCompare(target.low.unit, actual.quantity.unit)
      ? insideRange(comparand, target, actual.quantity)
      : null;
  }
  if (!isQuantity(target) || !unitsCompare(target.quantity.unit, actual.quantity.unit)) return null;
  const pair = pairOf(target.quantity, actual.quantity);
  return target.comparison === 'at-most' ? atMost(comparand, pair) : atLeast(comparand, pair);
}
