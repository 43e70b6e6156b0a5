import { plainText, ratioText, rateText, scoreText } from '../../src/texts/figures';

test('scores have two decimals and round half up on the decimal, not on its binary shadow', () => {
  expect([2.7, 0, 1.005, 2.675, 9.995].map(scoreText)).toEqual(['2.70', '0.00', '1.01', '2.68', '10.00']);
});

test('rates have two decimals', () => {
  expect([1, 508.95 / 543.7, 0.865, -0.2].map(rateText)).toEqual(['100.00%', '93.61%', '86.50%', '-20.00%']);
});

test('only what is reached exactly reads as 100 %', () => {
  expect([5, 10 / 3, 1, 0.996, 0.999999, 1.001].map(ratioText)).toEqual([
    '500%',
    '333%',
    '100%',
    '99.60%',
    '99.99%',
    '100.10%',
  ]);
});

test('sums and amounts keep their own decimals', () => {
  expect([12.5, 100, 0.1 + 0.2, 132.912].map(plainText)).toEqual(['12.5', '100', '0.3', '132.912']);
});
