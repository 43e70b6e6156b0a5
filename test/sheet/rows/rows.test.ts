import type { Grid } from '../../../src/model/grid';
import { gridOf } from '../grid-of';
import { addIndicator, deleteIndicator, moveDown, moveUp } from '../../../src/sheet/rows';
import type { RowAnswer, RowPlan } from '../../../src/sheet/rows';
import { standardTemplate } from '../../../src/sheet/template/standard';
import { CASES, formOfCase, gridsOfCase } from '../cases';
import { HEADINGS, gridFrom, onlyForm } from '../grids';
import { sheetModel } from './sheet-model';

function planOf({ plan }: RowAnswer): RowPlan {
  if (!plan) throw new Error('refused');
  return plan;
}

/** The sheet once an answer was carried out on it. */
function after(grid: Grid, answer: RowAnswer): Grid {
  const sheet = sheetModel(grid);
  sheet.carryOut(planOf(answer));
  return sheet.grid();
}

const wordsOf = (grid: Grid) =>
  onlyForm(grid).indicators.map(({ level1, level2, name }) => `${level1}/${level2}/${name.text}`);

const chaoyang = (): Grid => {
  const grid = gridsOfCase('chaoyang-ip-operation-2021')[0];
  if (!grid) throw new Error('no sheet');
  return grid;
};

describe('in the form of Chaoyang, rows 14 to 32', () => {
  const grid = chaoyang();
  const form = onlyForm(grid);
  const before = wordsOf(grid);

  test('an indicator is added below the cursor, under the same levels, with I:J merged as in its neighbours', () => {
    const answer = addIndicator(form, grid, 15);
    expect(planOf(answer).select).toEqual({ row: 16, column: 3 });
    const sheet = sheetModel(grid);
    sheet.carryOut(planOf(answer));
    sheet.write(16, 3, '新指标');
    expect(wordsOf(sheet.grid())).toEqual(before.toSpliced(3, 0, '产出指标/数量指标/新指标'));
    expect(sheet.grid().merges).toContainEqual({ top: 16, left: 8, bottom: 16, right: 9 });
    expect(sheet.grid().merges).toContainEqual({ top: 13, left: 2, bottom: 16, right: 2 });
    expect(sheet.grid().merges).toContainEqual({ top: 12, left: 0, bottom: 32, right: 0 });
  });

  test('deleting the first row of 产出指标 and 数量指标 keeps both names', () => {
    expect(wordsOf(after(grid, deleteIndicator(form, grid, 13)))).toEqual(before.slice(1));
  });

  test('deleting the last row leaves the others', () => {
    expect(wordsOf(after(grid, deleteIndicator(form, grid, 31)))).toEqual(before.slice(0, -1));
  });

  test('moving down and up again gives the same sheet', () => {
    const moved = after(grid, moveDown(form, grid, 13));
    expect(wordsOf(moved).slice(0, 2)).toEqual([before[1], before[0]]);
    const back = after(moved, moveUp(onlyForm(moved), moved, 14));
    expect(back).toEqual(sheetModel(grid).grid());
  });

  test('an indicator does not leave its 二级指标', () => {
    expect(moveUp(form, grid, 13).refusal).toBe('first-in-level');
    expect(moveDown(form, grid, 15).refusal).toBe('last-in-level');
  });
});

describe('wherever the cursor stands', () => {
  const grid = chaoyang();
  const form = onlyForm(grid);

  test.each([
    ['in the funds', 6, 14],
    ['on the headings', 12, 14],
    ['on the total', 32, 32],
    ['far below', 500, 32],
  ])('%s, an indicator is added at the nearest row', (_, cursor, row) => {
    expect(planOf(addIndicator(form, grid, cursor)).select.row).toBe(row);
  });

  test.each([6, 12, 32, 500])('in row %i nothing is deleted or moved', (cursor) => {
    const answers = [deleteIndicator, moveUp, moveDown].map((one) => one(form, grid, cursor).refusal);
    expect(answers).toEqual(['not-on-a-row', 'not-on-a-row', 'not-on-a-row']);
  });
});

test('the only indicator is not deleted, and a form without any has no row to add one to', () => {
  const one = { level1: '产出指标', level2: '数量指标', name: '某项', target: '', actual: '', weight: 90 };
  const single = gridOf(
    standardTemplate({ year: 2025, content: { indicators: [{ ...one, score: null, explanation: '' }] } }),
  );
  expect(deleteIndicator(onlyForm(single), single, 13).refusal).toBe('only-row');
  const none = gridOf(standardTemplate({ year: 2025, content: { indicators: [] } }));
  expect(addIndicator(onlyForm(none), none, 13).refusal).toBe('no-rows');
});

describe('a form without merges', () => {
  const rows = [
    HEADINGS,
    ['产出指标', '数量指标', '甲', '1', '1', 50, null, null],
    [null, null, '乙', '1', '1', 40, null, null],
    ['效益指标', '社会效益指标', '丙', '1', '1', 10, null, null],
    ['总分', null, null, null, null, null, null, null],
  ];
  const grid = gridFrom(rows, { formulas: { F5: '=SUM(F2:F4)', G5: '=SUM(G2:G4)' } });
  const form = onlyForm(grid);

  test('keeps the levels when the row that names them goes', () => {
    const sheet = after(grid, deleteIndicator(form, grid, 1));
    expect(wordsOf(sheet)).toEqual(['产出指标/数量指标/乙', '效益指标/社会效益指标/丙']);
  });

  test('carries the levels on to a new row', () => {
    const sheet = sheetModel(grid);
    sheet.carryOut(planOf(addIndicator(form, grid, 2)));
    sheet.write(3, 2, '新');
    expect(wordsOf(sheet.grid())[2]).toBe('产出指标/数量指标/新');
  });

  test.each([1, 3])('its sums take in a row added below row %i, be it the last', (row) => {
    const sums = after(grid, addIndicator(form, grid, row)).formulas[5]?.filter((one) => one !== '');
    expect(sums).toEqual(['=SUM(F2:F5)', '=SUM(G2:G5)']);
  });
});

test.each(CASES)(
  '%s: a row is added to and deleted from it again, and the form is the one before',
  (name) => {
    const form = formOfCase(name);
    const grid = gridsOfCase(name).find(({ sheet }) => sheet === form.sheet);
    if (!grid) throw new Error('no sheet');
    for (const { row } of form.indicators) {
      const sheet = sheetModel(grid);
      sheet.carryOut(planOf(addIndicator(form, grid, row)));
      sheet.write(row + 1, form.columns.name, '新指标');
      const grown = onlyForm(sheet.grid());
      expect(grown.indicators).toHaveLength(form.indicators.length + 1);
      expect(grown.indicators.find((one) => one.row === row + 1)).toMatchObject({
        level1: form.indicators.find((one) => one.row === row)?.level1,
        level2: form.indicators.find((one) => one.row === row)?.level2,
      });
      sheet.carryOut(planOf(deleteIndicator(grown, sheet.grid(), row + 1)));
      expect(wordsOf(sheet.grid())).toEqual(
        form.indicators.map(({ level1, level2, name: { text } }) => `${level1}/${level2}/${text}`),
      );
    }
  },
);
