import Big from 'big.js';

/** A score as people read it: two decimals, half away from zero. 2.7 → "2.70". */
export function scoreText(score: number): string {
  return new Big(score).toFixed(2, Big.roundHalfUp);
}

/** A weight, a sum or an amount without needless zeros: 12.5 → "12.5". */
export function plainText(figure: number): string {
  return new Big(figure).toFixed();
}

/** A rate with two decimals: 0.9361 → "93.61%". */
export function rateText(share: number): string {
  return `${new Big(share).times(100).toFixed(2, Big.roundHalfUp)}%`;
}

/** What was reached of a target, in whole per cent; with two decimals where rounding would make 99.6 % look reached. */
export function ratioText(ratio: number): string {
  const whole = new Big(ratio).times(100).round(0, Big.roundHalfUp);
  return whole.eq(100) && ratio !== 1 ? rateText(ratio) : `${whole.toFixed()}%`;
}

/** A share that a rule names: 0.6 → "60". */
export function percentFigure(share: number): string {
  return new Big(share).times(100).round(2, Big.roundHalfUp).toFixed();
}
