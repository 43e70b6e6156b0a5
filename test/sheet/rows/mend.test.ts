import type { Form } from '../../../src/model/form';
import type { Grid } from '../../../src/model/grid';
import { mendedRows } from '../../../src/sheet/rows';
import type { RowNews } from '../../../src/sheet/rows';
import { gridFrom, onlyForm } from '../grids';
import { sheetModel } from './sheet-model';

const NOTHING: RowNews = { inserted: new Set(), filled: new Set(), follow: (row) => row };

/** A sheet after what was found lacking is mended. */
function mended(grid: Grid, news: Partial<RowNews>, before = grid, form: Form = onlyForm(grid)): Grid {
  const sheet = sheetModel(grid);
  sheet.carryOut({
    steps: mendedRows(form, grid, before, { ...NOTHING, ...news }),
    select: { row: 0, column: 0 },
  });
  return sheet.grid();
}

const HEADINGS = ['序号', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const rows = [
  HEADINGS,
  [1, '产出指标', '数量指标', '甲', '≥1个', '1个', 50, null],
  [2, null, null, '乙', '≥1个', '1个', 20, null],
  [null, null, null, '新', '≥1个', '1个', 20, null],
  ['总分', null, null, null, null, null, 90, null],
];
const LEVELS = ['B2:B3', 'C2:C3'];

test('levels reach over a row that was filled; numbers beside the indicators are never merged', () => {
  const grid = gridFrom(rows, { merges: LEVELS });
  const { merges, values } = mended(grid, { filled: new Set([3]) });
  expect(merges.map(({ left, top, bottom }) => [left, top, bottom])).toEqual([
    [1, 1, 3],
    [2, 1, 3],
  ]);
  expect(values).toEqual(grid.values);
});

test('a row that held an indicator before is left as it is', () => {
  const grid = gridFrom(rows, { merges: LEVELS });
  expect(mended(grid, { filled: new Set([1]) })).toEqual(sheetModel(grid).grid());
});

test('a form that merges no levels gets no merge', () => {
  const grid = gridFrom(rows);
  expect(mended(grid, { filled: new Set([3]) }).merges).toEqual([]);
});

test('an empty row put in below the last one becomes a copy of it without its contents, formulas kept', () => {
  const grid = gridFrom([...rows.slice(0, 3), [], ...rows.slice(4)], {
    merges: LEVELS,
    formulas: { H2: '=G2', H3: '=G3' },
  });
  const { values, formulas, merges } = mended(grid, { inserted: new Set([3]) });
  expect(formulas[3]).toEqual(['', '', '', '', '', '', '', '=G4']);
  expect(values[3]?.every((value) => value === null)).toBe(true);
  expect(merges).toEqual(grid.merges);
});

test('a row put in that holds anything, or that lies outside the indicators, is left alone', () => {
  const grid = gridFrom(rows, { merges: LEVELS, formulas: { H2: '=G2' } });
  expect(mended(grid, { inserted: new Set([3, 5, 6]) })).toEqual(sheetModel(grid).grid());
});

test('where explanations are merged over rows, no row is copied into them', () => {
  const grid = gridFrom([...rows.slice(0, 3), [], ...rows.slice(4)], {
    merges: [...LEVELS, 'H2:H4'],
    formulas: { G2: '=1' },
  });
  expect(mended(grid, { inserted: new Set([3]) })).toEqual(sheetModel(grid).grid());
});

test('a level whose first row was taken out is named in the next one, unless something stands there', () => {
  const before = gridFrom(rows, { merges: LEVELS });
  const after = (level2: string | null) =>
    gridFrom([HEADINGS, [2, null, level2, '乙', '≥1个', '1个', 20, null], ...rows.slice(3)]);
  const follow = (row: number) => (row === 1 ? null : row < 1 ? row : row - 1);
  expect(mended(after(null), { follow }, before).values[1]?.slice(0, 4)).toEqual([
    ...[2, '产出指标', '数量指标', '乙'],
  ]);
  expect(mended(after('质量指标'), { follow }, before).values[1]?.slice(0, 4)).toEqual([
    ...[2, '产出指标', '质量指标', '乙'],
  ]);
});
