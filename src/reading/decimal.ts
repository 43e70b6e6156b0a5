/** Powers of ten by their exponent, as far as units use them. */
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
/** Fewer characters than this hold no binary dust. */
const DUSTY_LENGTH = 16;

/** amount × 10^exponent as the double nearest to that decimal: scaled(508.95, 4) is 5089500 exactly. */
export function scaled(amount: number, exponent: number): number {
  if (exponent === 0) return amount;
  const power = POWERS[Math.abs(exponent)];
  // One correctly rounded operation on two exact integers gives the nearest double.
  if (power !== undefined && Number.isInteger(amount)) {
    return exponent < 0 ? amount / power : amount * power;
  }
  const [digits = '0', own = '0'] = String(amount).split('e');
  return Number(`${digits}e${String(Number(own) + exponent)}`);
}

/** A figure in plain digits: no exponent, no binary dust (0.1 + 0.2 → "0.3"); "" for what is no finite number. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const short = String(value);
  if (short.length < DUSTY_LENGTH && !short.includes('e')) return short;
  const [digits = '0', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  const shift = Number(exponent);
  if (shift === 0) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}
