import { moneyText, percentText, shareText, totalMoney, totalText } from '../../src/report/figures';
import { amountCell, textCell } from '../transfer/case-papers';

const empty = amountCell(0, 0, null);
const typed = (text: string, figure: number) => ({ ...textCell(0, 0, text), figure });

test.each([
  [1, '100%'],
  [0.963857, '96.39%'],
  [0.99999, '99.99%'],
  [4 / 3, '133.33%'],
  [0, '0%'],
])('a share of %d reads %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});

test.each([null, NaN, Infinity, -1.8e304])('a share of %p cannot be told', (share) => {
  expect(percentText(share)).toBeNull();
});

test('nothing is shared out where there is nothing to divide by', () => {
  expect([shareText(1, 0), shareText(null, 2), shareText(1, null)]).toEqual([null, null, null]);
});

test('an amount takes the unit of its table, unless it was typed with its own', () => {
  expect(moneyText(amountCell(0, 0, 508.95), '万元')).toBe('508.95万元');
  expect(moneyText(typed('3359.62万', 3359.62), '万元')).toBe('3359.62万');
  expect(moneyText(empty, '万元')).toBeNull();
});

test('a total stands as it was typed, right or wrong', () => {
  const rows = [amountCell(0, 0, 1585.4846), amountCell(1, 0, 376)];
  expect(totalText(amountCell(2, 0, 1961.4864), rows)).toBe('1961.4864');
  expect(totalMoney(typed('1961.4864万元', 1961.4864), rows, '万元')).toBe('1961.4864万元');
});

test('a total that is not typed is the exact sum of its rows', () => {
  expect(totalMoney(null, [amountCell(0, 0, 0.1), amountCell(1, 0, 0.2), empty], '元')).toBe('0.3元');
  expect(totalMoney(empty, [empty], '元')).toBeNull();
});
