import Big from 'big.js';

/** Two scores within half of the last decimal are one score (domain.md section 4). */
const SCORE_TOLERANCE = new Big('0.005');

/** Whether two scores are the same, decimal-safe. */
export function sameScore(a: number, b: number): boolean {
  return new Big(a).minus(b).abs().lte(SCORE_TOLERANCE);
}

/** The decimal sum of figures: 0.1 + 0.2 is 0.3. */
export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total.plus(figure), new Big(0)).toNumber();
}

/** The decimal difference: 3 − 2.7 is 0.3. */
export function subtract(a: number, b: number): number {
  return new Big(a).minus(b).toNumber();
}

/** The quotient; `divisor` is not 0. */
export function divide(dividend: number, divisor: number): number {
  return new Big(dividend).div(divisor).toNumber();
}

/** Rounds to `decimals`, half away from zero. */
export function round(figure: number, decimals: number): number {
  return new Big(figure).round(decimals, Big.roundHalfUp).toNumber();
}
