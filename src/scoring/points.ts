import Big from 'big.js';

/** Points and money are decimals: 0.1 + 0.2 is 0.3 here. A constructor of our own, so that nobody else's settings reach it. */
export const Decimal = Big();
Decimal.RM = Decimal.roundHalfUp;

/** Scores have two decimals; nearer than half of the last one they are the same. */
const SAME = 0.005;

/** Nearer to a limit than this, binary arithmetic may be on its wrong side; the decimals settle it, which takes longer. */
const DOUBT = 1e-9;
/** Up to here the error of binary arithmetic stays far below the doubt. */
const EXACT_UP_TO = 1e5;

/** weight × numerator / denominator, rounded half up to two decimals and kept inside [0, weight]. */
export function shareOfWeight(weight: number, numerator: number, denominator: number): number {
  const points = new Decimal(weight).times(numerator).div(denominator).round(2).toNumber();
  return Math.min(weight, Math.max(0, points));
}

/** weight × share, exact: the ends of a tier are not rounded. */
export function partOfWeight(weight: number, share: number): number {
  return new Decimal(weight).times(share).toNumber();
}

/** Scores and weights have few decimals: in ten-thousandths they are integers, which add exactly. */
const UNITS = 10000;

/** The exact decimal sum. */
export function sumOf(figures: readonly number[]): number {
  let units = 0;
  for (const figure of figures) {
    const own = Math.round(figure * UNITS);
    if (own / UNITS !== figure) {
      return figures.reduce((sum, each) => sum.plus(each), new Decimal(0)).toNumber();
    }
    units += own;
  }
  return units / UNITS;
}

/** Whether a ratio is at `limit` or above; the dust of a quotient does not count. */
export function reaches(ratio: number, limit: number): boolean {
  return ratio >= limit - DOUBT;
}

const difference = (a: number, b: number): number => new Decimal(a).minus(b).toNumber();

/** Whether `a` is above `b` by more than half of a last decimal, exactly. */
function isAbove(a: number, b: number): boolean {
  const about = a - b;
  const isClear = Math.abs(about - SAME) > DOUBT && Math.abs(a) < EXACT_UP_TO;
  return (isClear ? about : difference(a, b)) > SAME;
}

/** Points by which `score` is below `weight`; 0 when they are the same score. */
export function deductionOf(weight: number, score: number): number {
  return isAbove(weight, score) ? difference(weight, score) : 0;
}

/** Whether two scores are equal within 0.005 (domain.md section 4). */
export function sameScore(a: number, b: number): boolean {
  return !isAbove(a, b) && !isAbove(b, a);
}

/** −1, 0 or 1 as numerator / denominator (positive) is below, at or above `limit`, exactly: 3.9 / 3 is at 1.3. */
export function compareRatio(numerator: number, denominator: number, limit: number): number {
  const difference = numerator / denominator - limit;
  if (Math.abs(difference) > DOUBT) return Math.sign(difference);
  return new Decimal(numerator).cmp(new Decimal(limit).times(denominator));
}
