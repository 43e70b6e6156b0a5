import fc from 'fast-check';
import { deductionOf, sameScore } from '../../src/scoring/points';

/** A decimal of so many decimals, and the same in whole units of its last one. */
interface Decimal {
  readonly figure: number;
  readonly units: bigint;
}

const decimal = (most: number, decimals: number): fc.Arbitrary<Decimal> =>
  fc
    .integer({ min: 0, max: most * 10 ** decimals })
    .map((units) => ({ figure: units / 10 ** decimals, units: BigInt(units) }));

test('scores differ from six thousandths on, and are the same up to five', () => {
  fc.assert(
    fc.property(decimal(200, 3), decimal(200, 3), (a, b) => {
      const apart = a.units > b.units ? a.units - b.units : b.units - a.units;
      expect(sameScore(a.figure, b.figure)).toBe(apart <= 5n);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(decimal(200, 3), fc.integer({ min: -8, max: 8 }), (a, step) => {
      const near = Number(a.units + BigInt(step)) / 1000;
      expect(sameScore(a.figure, near)).toBe(Math.abs(step) <= 5);
    }),
    { numRuns: 2000 },
  );
});

test('a deduction is the exact difference: 10 less 9.7 is 0.3, with nothing behind it', () => {
  expect(deductionOf(10, 9.7)).toBe(0.3);
  expect(deductionOf(10, 9.995)).toBe(0);
  expect(deductionOf(9, 10)).toBe(0);
});
