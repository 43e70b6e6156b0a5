import fc from 'fast-check';
import { columnLetters, contains, overlaps, parseA1, rangeToA1, toA1 } from '../../src/model/address';

const row = fc.integer({ min: 0, max: 1048575 });
const column = fc.integer({ min: 0, max: 16383 });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is written %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  ['I14', { top: 13, left: 8, bottom: 13, right: 8 }],
  ["'自评表 (2)'!$E$14:F20", { top: 13, left: 4, bottom: 19, right: 5 }],
  ['F20:E14', { top: 13, left: 4, bottom: 19, right: 5 }],
  ['5:7', { top: 4, left: 0, bottom: 6, right: 16383 }],
  ['C:D', { top: 0, left: 2, bottom: 1048575, right: 3 }],
])('reads %s', (text, range) => {
  expect(parseA1(text)).toEqual(range);
});

test.each(['', 'A', '12', 'A0', 'XFE1', 'A1048577', 'A1:2', 'B:3', '合计', 'A1:B2:C3', 'A-1'])(
  'says that %j is no address',
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);

test('what is written is read back as the same place', () => {
  fc.assert(
    fc.property(row, column, row, column, (r1, c1, r2, c2) => {
      const range = {
        top: Math.min(r1, r2),
        left: Math.min(c1, c2),
        bottom: Math.max(r1, r2),
        right: Math.max(c1, c2),
      };
      expect(parseA1(rangeToA1(range))).toEqual(range);
      expect(parseA1(toA1({ row: r1, column: c1 }))).toEqual({ top: r1, left: c1, bottom: r1, right: c1 });
    }),
  );
});

test('ranges that touch in a corner share that cell, neighbours share none', () => {
  const range = { top: 2, left: 2, bottom: 4, right: 4 };
  expect(overlaps(range, { top: 4, left: 4, bottom: 9, right: 9 })).toBe(true);
  expect(overlaps(range, { top: 5, left: 2, bottom: 9, right: 4 })).toBe(false);
  expect(contains(range, { row: 4, column: 2 })).toBe(true);
  expect(contains(range, { row: 4, column: 5 })).toBe(false);
});
