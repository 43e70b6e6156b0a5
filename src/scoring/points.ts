import Big from 'big.js';

/** Points and money are decimals: 0.1 + 0.2 is 0.3 here. A constructor of our own, so that nobody else's settings reach it. */
export const Decimal = Big();
Decimal.RM = Decimal.roundHalfUp;

/** Scores have two decimals; nearer than half of the last one they are the same. */
const SAME = 0.005;

/** weight × numerator / denominator, rounded half up to two decimals and kept inside [0, weight]. */
export function shareOfWeight(weight: number, numerator: number, denominator: number): number {
  const points = new Decimal(weight).times(numerator).div(denominator).round(2).toNumber();
  return Math.min(weight, Math.max(0, points));
}

/** weight × share, exact: the ends of a tier are not rounded. */
export function partOfWeight(weight: number, share: number): number {
  return new Decimal(weight).times(share).toNumber();
}

/** The exact decimal sum. */
export function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum.plus(figure), new Decimal(0)).toNumber();
}

/** Points by which `score` is below `weight`; 0 when they are the same score. */
export function deductionOf(weight: number, score: number): number {
  const difference = new Decimal(weight).minus(score).toNumber();
  return difference > SAME ? difference : 0;
}

/** Whether two scores are equal within 0.005 (domain.md section 4). */
export function sameScore(a: number, b: number): boolean {
  return deductionOf(a, b) === 0 && deductionOf(b, a) === 0;
}

/** Nearer to the limit than this a binary quotient may lie on the wrong side of it. */
const DOUBT = 1e-9;

/** −1, 0 or 1 as numerator / denominator (positive) is below, at or above `limit`, exactly: 3.9 / 3 is at 1.3. */
export function compareRatio(numerator: number, denominator: number, limit: number): number {
  const difference = numerator / denominator - limit;
  if (Math.abs(difference) > DOUBT) return Math.sign(difference);
  return new Decimal(numerator).cmp(new Decimal(limit).times(denominator));
}
