import { sumOf } from '../scoring';

/** Rates nearer than this are one: what a binary quotient may be off by. */
const DUST = 1e-9;

/** Whether a quotient is above a limit, and not only by its last binary digit. */
export function exceeds(share: number, limit: number): boolean {
  return share - limit > DUST;
}

/** The decimal difference: 3 − 2.7 is 0.3. */
export function subtract(a: number, b: number): number {
  return sumOf([a, -b]);
}
