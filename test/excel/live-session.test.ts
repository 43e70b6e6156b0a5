/** @jest-environment ./workbench/jest/environment.cjs */
import { toA1 } from '../../src/model/address';
import { beginSession, litCells, loadCase } from './live';
import type { Live } from './live';

const SHEET = 'Sheet1';
/** Row 14 of the Chaoyang form: ≥10个 reached with ≥10个, 6 of 6 points; row 15: ≥2次, 4 of 4. */
const [ACTUAL, SCORE, EXPLANATION] = ['F14', 'H14', 'I14'];

let live: Live;

async function begin(mode: 'automatic' | 'check-only'): Promise<void> {
  await workbench.reset();
  await loadCase('chaoyang-ip-operation-2021', SHEET);
  live = await beginSession();
  if (mode === 'automatic') await live.session.setMode('automatic');
  await live.flush();
  workbench.counters.reset();
}

afterEach(async () => {
  await live.session.dispose();
});

const type = async (cell: string, text: string | number) => {
  await workbench.person.type(SHEET, cell, text);
  await live.flush();
};
const value = async (cell: string) => workbench.sheet(SHEET).value(cell);
const trips = () => [workbench.counters.roundTrips, workbench.counters.writes];

describe('a form that was only recognised', () => {
  test('is read in two round trips and never written to, whatever is typed', async () => {
    await begin('check-only');
    expect(toA1(live.view().form.indicators[0]?.actual.at ?? { row: 0, column: 0 })).toBe(ACTUAL);
    const { indicators } = live.view().form;
    expect(live.session.getState().status).toEqual({ kind: 'checked', indicators: indicators.length });
    await type(ACTUAL, '5个');
    await type(EXPLANATION, '无');
    await workbench.person.paste(SHEET, 'F15', [['1次'], ['2个']]);
    await live.flush();
    await live.session.recogniseActiveSheet();
    expect(workbench.counters.writes).toBe(0);
    expect(live.view().evaluation.indicators[0]).toMatchObject({ outcome: 'unmet', suggestedScore: 3 });
    expect(workbench.sheet(SHEET).conditionalFormats()).toEqual([]);
  });
});

describe('a form with 自动评分', () => {
  beforeEach(async () => begin('automatic'));

  test('an edit costs one read and one write, and the new score and total are shown', async () => {
    await type(ACTUAL, '5个');
    expect(trips()).toEqual([2, 1]);
    expect(await value(SCORE)).toBe(3);
    expect(live.session.getState().status).toMatchObject({ kind: 'updated', score: 3, more: 0 });
  });

  test('an edit that changes nothing costs one read and writes nothing', async () => {
    await type(ACTUAL, '10个');
    workbench.counters.reset();
    await type(ACTUAL, '11个');
    expect(trips()).toEqual([1, 0]);
  });

  test('a target of an automatic row changes its score, a typed score stays', async () => {
    await type('E14', '≥20个');
    expect(await value(SCORE)).toBe(3);
    await type(SCORE, 2);
    await type('E14', '≥40个');
    expect(await value(SCORE)).toBe(2);
  });

  test('a deviation without a reason lights up, and goes out natively the moment one is typed', async () => {
    await workbench.person.clear(SHEET, EXPLANATION);
    await type(ACTUAL, '20个');
    expect(await litCells(SHEET, 'I', [14])).toEqual([14]);
    workbench.counters.reset();
    await workbench.person.type(SHEET, EXPLANATION, '需求增加，下年调高指标值');
    expect(await litCells(SHEET, 'I', [14])).toEqual([]);
    expect(workbench.counters.roundTrips).toBe(0);
  });

  test("undoing the add-in's step and the edit leaves score and marks as they were, with nothing written", async () => {
    const before = workbench.sheet(SHEET).conditionalFormats().length;
    await type(ACTUAL, '5个');
    workbench.counters.reset();
    await workbench.person.undo();
    await live.flush();
    expect(await value(SCORE)).toBe(6);
    await workbench.person.undo();
    await live.flush();
    expect([await value(ACTUAL), await value(SCORE)]).toEqual(['≥10个', 6]);
    expect(workbench.sheet(SHEET).conditionalFormats()).toHaveLength(before);
    expect(workbench.counters.writes).toBe(0);
  });

  test('a row put in above moves everything with it', async () => {
    await workbench.person.insertRows(SHEET, 14);
    await live.flush();
    await type('F15', '5个');
    expect(await value('H15')).toBe(3);
    expect(live.session.getState().error).toBeNull();
  });

  test("another author's edit refreshes the pane and writes nothing", async () => {
    await workbench.faults.remoteEdit(SHEET, ACTUAL, [['5个']]);
    await live.flush();
    expect(workbench.counters.writes).toBe(0);
    expect(live.session.getState().status).toEqual({ kind: 'remote' });
    expect(live.view().evaluation.indicators[0]?.suggestedScore).toBe(3);
  });

  test('removing the marks leaves a foreign conditional format alone', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('H14:H20');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=$H14>5';
      await context.sync();
    });
    await live.session.removeMarks();
    const formulas = workbench
      .sheet(SHEET)
      .conditionalFormats()
      .map(({ formula }) => formula);
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toContain('$H14>5');
    expect(live.session.getState().status).toMatchObject({ kind: 'unmarked' });
  });
});

describe('when the host refuses', () => {
  beforeEach(async () => begin('automatic'));

  test('a protected sheet is named with the cell, and written on retry after it was opened', async () => {
    await workbench.person.protect(SHEET, ['F14:F20']);
    await type(ACTUAL, '5个');
    expect(live.session.getState()).toMatchObject({
      error: { code: 'sheet-protected', cells: [{ at: { row: 13, column: 7 }, score: 3 }] },
      status: { kind: 'not-written', cells: 1 },
    });
    await workbench.person.unprotect(SHEET);
    await live.session.retry();
    expect(await value(SCORE)).toBe(3);
    expect(live.session.getState().error).toBeNull();
  });

  test('while a cell is being edited it waits, by one slow timer, and then writes', async () => {
    await workbench.person.type(SHEET, ACTUAL, '5个');
    workbench.person.beginEdit(SHEET, 'A1');
    await live.flush();
    expect(live.session.getState().status).toEqual({ kind: 'editing' });
    const tries = workbench.counters.batches.length;
    live.timers.advance(1900);
    await workbench.settled();
    expect(workbench.counters.batches).toHaveLength(tries);
    await workbench.person.endEdit();
    live.timers.advance(2000);
    await live.flush();
    expect(await value(SCORE)).toBe(3);
  });

  test.each([1, 2])('a failing batch (the %ith) is done again by itself', async (nth) => {
    workbench.faults.failBatch(nth, 'GeneralException');
    await type(ACTUAL, '5个');
    expect(live.session.getState().error?.code).toBe('host-busy');
    live.timers.advance(1000);
    await live.flush();
    expect(await value(SCORE)).toBe(3);
    expect(live.session.getState().error).toBeNull();
  });
});
