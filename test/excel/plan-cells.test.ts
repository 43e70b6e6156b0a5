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
  const plan = { cells: [['总分', 100, { formula: '=SUM(A1:A2)' }], [null]], styles: [] };
  expect(planInputs(plan)).toEqual([
    ['总分', 100, '=SUM(A1:A2)'],
    ['', '', ''],
  ]);
});

test('a cell with the text format needs no apostrophe, which would be part of the text there', () => {
  const range = { top: 0, left: 0, bottom: 0, right: 1 };
  const styles = [
    { range, style: { numberFormat: '@' } },
    { range: { ...range, left: 1 }, style: { numberFormat: 'General' } },
    { range, style: { wrap: true } },
  ];
  expect(planInputs({ cells: [['100%', '100%']], styles })).toEqual([['100%', "'100%"]]);
});
