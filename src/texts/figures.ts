import { plainNumber, scaled } from '../reading';

/** The highest rate below all of it, in two decimals of a per cent. */
const ALMOST = 0.9999;

/** Rounds half away from zero at a decimal: 2.675 at 2 → "2.68". */
function fixed(figure: number, decimals: number): string {
  const rounded = scaled(Math.round(scaled(Math.abs(figure), decimals)), -decimals);
  return (figure < 0 ? -rounded : rounded).toFixed(decimals);
}

/** A score as people read it: two decimals. 2.7 → "2.70". */
export function scoreText(score: number): string {
  return fixed(score, 2);
}

/** A weight, a sum or an amount without needless zeros: 12.5 → "12.5". */
export function plainText(figure: number): string {
  return plainNumber(figure);
}

/** A rate with two decimals: 0.9361 → "93.61%". */
export function rateText(share: number): string {
  return `${fixed(scaled(share, 2), 2)}%`;
}

/** What was reached of a target, in whole per cent; nothing but 1 reads as 100 %: 0.996 → "99.60%". */
export function ratioText(ratio: number): string {
  const whole = fixed(scaled(ratio, 2), 0);
  if (whole !== '100' || ratio === 1) return `${whole}%`;
  return ratio < 1 ? rateText(Math.min(ratio, ALMOST)) : rateText(ratio);
}

/** A share that a rule names, without its sign: 0.6 → "60". */
export function percentFigure(share: number): string {
  return plainNumber(scaled(share, 2));
}
