import type { Form } from '../../../src/model/form';
import type { Grid } from '../../../src/model/grid';
import { gridOf } from '../grid-of';
import { addIndicator, mendedRows } from '../../../src/sheet/rows';
import type { RowStep } from '../../../src/sheet/rows';
import { templateOf } from '../../../src/sheet/template/gallery';
import { CASES, formOfCase, gridsOfCase } from '../cases';
import { HEADINGS, gridFrom, onlyForm } from '../grids';
import { sheetModel } from './sheet-model';

const row = (level2: string, name: string) => ({
  ...{ level1: '产出指标', level2, name, target: '≥1个', actual: '1个' },
  ...{ weight: 5, score: null, explanation: '' },
});
const split = (): Grid => {
  const template = templateOf('split-target');
  if (!template) throw new Error('no template');
  const indicators = [row('数量指标', '甲'), row('数量指标', '乙'), row('质量指标', '丙')];
  return gridOf(template.build({ year: 2025, content: { indicators } }));
};

/** Inserts a row as a person does, and types an indicator into it. */
function inserted(grid: Grid, at: number): Grid {
  const sheet = sheetModel(grid);
  sheet.carryOut({ steps: [{ step: 'insert-row', row: at }], select: { row: at, column: 0 } });
  sheet.write(at, 3, '新');
  sheet.write(at, 8, 5);
  return sheet.grid();
}

/** What is mended in a form whose rows are all taken for newly filled ones. */
function repairOf(form: Form, grid: Grid): readonly RowStep[] {
  const filled = new Set(form.indicators.map((one) => one.row));
  return mendedRows(form, grid, grid, { inserted: new Set(), filled, follow: (at) => at });
}

function repaired(grid: Grid): Grid {
  const sheet = sheetModel(grid);
  sheet.carryOut({ steps: repairOf(onlyForm(grid), grid), select: { row: 0, column: 0 } });
  return sheet.grid();
}

test.each([
  ['inside a level', 14],
  ['at the lower end of a level', 15],
  ['below the last indicator', 16],
])('a row that the person inserted %s ends as one that was added', (_, at) => {
  const grid = split();
  const sheet = sheetModel(grid);
  const { plan } = addIndicator(onlyForm(grid), grid, at - 1);
  if (!plan) throw new Error('refused');
  sheet.carryOut(plan);
  sheet.write(at, 3, '新');
  sheet.write(at, 8, 5);
  const [mended, added] = [repaired(inserted(grid, at)), sheet.grid()];
  expect(mended.values).toEqual(added.values);
  expect(mended.formulas).toEqual(added.formulas);
  expect(new Set(mended.merges)).toEqual(new Set(added.merges));
});

test('a row added where a person typed over the score scores itself all the same', () => {
  const sheet = sheetModel(split());
  sheet.write(14, 9, 3);
  const { plan } = addIndicator(onlyForm(sheet.grid()), sheet.grid(), 14);
  if (!plan) throw new Error('refused');
  sheet.carryOut(plan);
  expect(sheet.grid().values[14]?.[9]).toBe(3);
  expect(sheet.grid().formulas[15]?.[9]).toBe(split().formulas[15]?.[9]);
});

test('a sum that ends above the last indicator takes it in', () => {
  const rows = [
    HEADINGS,
    ['产出指标', '数量指标', '甲', '1', '1', 50, null, null],
    [null, null, '乙', '1', '1', 40, null, null],
    ['总分', null, null, null, null, null, null, null],
  ];
  const grid = gridFrom(rows, { formulas: { F4: '=SUM(F2:F2)+10' } });
  expect(repaired(grid).formulas[3]?.[5]).toBe('=SUM(F2:F3)+10');
});

test('nothing is mended in a sound template, nor in a published form', () => {
  expect(repairOf(onlyForm(split()), split())).toEqual([]);
  for (const name of CASES) {
    const form = formOfCase(name);
    const grid = gridsOfCase(name).find(({ sheet }) => sheet === form.sheet);
    expect([name, grid && repairOf(form, grid)]).toEqual([name, []]);
  }
});
