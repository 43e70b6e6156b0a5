import { asText, planInputs } from '../../src/excel/plan-cells';

describe('what is given to Excel for a text', () => {
  test.each(['=1+1', '+86 10 1234', '-', '@总分', '100%', '≥90%', '2021-12-31', '1-2次', 'TRUE'])(
    '%s gets an apostrophe, for Excel would read more than a text',
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  test.each(['项目名称', '（2021年度）', 'KPI', '——', ''])('%s stands as it is', (text) => {
    expect(asText(text)).toBe(text);
  });
});

test('a plan becomes a rectangle: short rows are filled up, formulas and figures stay, null is empty', () => {
  expect(planInputs([['总分', 100, { formula: '=SUM(A1:A2)' }], [null]])).toEqual([
    ['总分', 100, '=SUM(A1:A2)'],
    ['', '', ''],
  ]);
});
