import fc from 'fast-check';
import { deductionOf, roundedShare, sameScore } from '../../src/scoring/points';

/** A decimal of so many decimals, and the same in whole units of its last one. */
interface Decimal {
  readonly figure: number;
  readonly units: bigint;
}

const decimal = (most: number, decimals: number): fc.Arbitrary<Decimal> =>
  fc
    .integer({ min: 0, max: most * 10 ** decimals })
    .map((units) => ({ figure: units / 10 ** decimals, units: BigInt(units) }));

/** a / b in whole numbers, a half goes up. */
const halfUp = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);

test('a share rounds half up as written decimals do, whatever the figures', () => {
  const sizes = fc.constantFrom(1, 100, 1_000_000);
  fc.assert(
    fc.property(
      decimal(100, 1),
      sizes.chain((most) => decimal(most, 2)),
      sizes.chain((most) => decimal(most, 2)),
      (weight, part, whole) => {
        fc.pre(whole.units > 0n);
        const hundredths = halfUp(weight.units * part.units * 100n, 10n * whole.units);
        fc.pre(hundredths < 10n ** 15n);
        expect(roundedShare(weight.figure, part.figure, whole.figure, 2)).toBe(Number(hundredths) / 100);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  [1, 1.005, 1, 1.01],
  [10, 0.2675, 1, 2.68],
  [1, 2.675, 1, 2.68],
  [3, 1, 8, 0.38],
  [1, 0.285, 1, 0.29],
])(
  '%d × %d / %d is %d: a half that binary arithmetic would round down goes up',
  (weight, part, whole, share) => {
    expect(roundedShare(weight, part, whole, 2)).toBe(share);
  },
);

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
