/** @jest-environment ./workbench/jest/environment.cjs */
import { rangeToA1 } from '../../src/model/address';
import type { Grid } from '../../src/model/grid';
import { readSheets } from '../../src/excel/batches';
import { gridsOfCase } from '../sheet/cases';
import { gridFrom } from '../sheet/grids';
import { beginSession } from './live';
import type { Live } from './live';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  live = await beginSession();
});

afterEach(async () => live.session.dispose());

const chaoyang = (): Grid => {
  const [grid] = gridsOfCase('chaoyang-ip-operation-2021');
  if (!grid) throw new Error('no sheet in the case');
  return grid;
};

async function standing(name: string): Promise<Grid> {
  const id = `{${workbench.sheet(name).id}}`;
  const reading = (await readSheets([id])).get(id);
  if (!reading) throw new Error(`no sheet ${name}`);
  return reading.grid;
}

const merges = (grid: Grid) => grid.merges.map(rangeToA1).sort();

describe('sheets of a file', () => {
  test('stand on new sheets as they were read, and the form is shown, only checked', async () => {
    const notes = gridFrom([['说明'], ['2021年12月31日']]);
    workbench.counters.reset();
    await live.session.importSheets([notes, chaoyang()], ['说明', '自评表']);
    expect(workbench.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(workbench.sheetNames()).toEqual(['Sheet1', '说明', '自评表']);
    expect(workbench.activeSheet()).toBe('自评表');
    const grid = await standing('自评表');
    expect(grid.values).toEqual(chaoyang().values);
    expect(grid.formats).toEqual(chaoyang().formats);
    expect(merges(grid)).toEqual(merges(chaoyang()));
    expect(live.session.getState()).toMatchObject({
      status: { kind: 'inserted', sheet: '自评表' },
      error: null,
    });
    expect(live.view()).toMatchObject({ mode: 'check-only', marks: false });
    expect(live.view().form.indicators).toHaveLength(19);
  });

  test('keep texts that look like formulas, figures and dates; formulas become their values', async () => {
    const texts = ['=1+1', '+86', '-', '@总分', '100%', '12-31', "'单引号"];
    const sums = gridFrom([[1, 2, 3]], { formulas: { C1: '=A1+B1' } });
    await live.session.importSheets([gridFrom([texts]), sums], ['文字', '合计']);
    const words = await standing('文字');
    expect(words.values).toEqual([texts]);
    expect(words.formulas.flat().join('')).toBe('');
    const figures = await standing('合计');
    expect([figures.values, figures.formulas]).toEqual([[[1, 2, 3]], [['', '', '']]]);
  });

  test('get names that Excel takes and that are free', async () => {
    const grid = gridFrom([['甲']]);
    await live.session.importSheets([grid, grid, grid], ['2021/自评:表', 'sheet1', '']);
    expect(workbench.sheetNames()).toEqual(['Sheet1', '2021-自评-表', 'sheet1 (2)', '工作表']);
  });

  test('without a form stay there, and the pane says that none was found', async () => {
    await live.session.importSheets([gridFrom([['甲']])], ['说明']);
    expect(workbench.sheetNames()).toEqual(['Sheet1', '说明']);
    expect(live.session.getState()).toMatchObject({
      status: { kind: 'inserted', sheet: '说明' },
      error: { code: 'not-a-form' },
    });
  });

  test('that are too many cells are refused before anything is made', async () => {
    const grid = { ...gridFrom([['甲']]), values: [new Array<string>(100_001).fill('甲')] };
    await live.session.importSheets([grid], ['大表']);
    expect(workbench.sheetNames()).toEqual(['Sheet1']);
    expect(live.session.getState().error?.code).toBe('file-too-large');
  });
});

test.each([1, 30, 100])(
  'an import that fails at its action %i removes its own sheets only',
  async (action) => {
    await workbench.load({ name: 'Sheet1', cells: [['原有内容']] });
    workbench.faults.failBatch(2, 'GeneralException', action);
    await live.session.importSheets([chaoyang(), chaoyang()], ['一', '二']);
    expect(workbench.sheetNames()).toEqual(['Sheet1']);
    expect(await workbench.sheet('Sheet1').value('A1')).toBe('原有内容');
    expect(live.session.getState().error?.code).toBe('insert-failed');
  },
);
