/** @jest-environment ./workbench/jest/environment.cjs */
import type { PaneWrite } from '../../src/excel/session-state';
import { beginSession, litCells, loadCase } from './live';
import type { Live } from './live';

const SHEET = 'Sheet1';
/** Row 14 of the Beijing form reached 10家 of 至少 3家 and gives no explanation. */
const [ACTUAL, SCORE, EXPLANATION] = ['F14', 'H14', 'I14'];

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  await loadCase('beijing-ip-promotion-2021', SHEET);
  live = await beginSession();
  await live.session.setMode('automatic');
  await live.flush();
  workbench.counters.reset();
});

afterEach(async () => {
  await live.session.dispose();
});

const at = (cell: string) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });
const writing = (cell: string, value: string | number, before: string): PaneWrite => {
  const { sheetId } = live.view();
  return { sheetId, at: at(cell), indicator: '示范区', value, before };
};
const value = (cell: string) => workbench.sheet(SHEET).value(cell);
const state = () => live.session.getState();

test('an explanation written in the pane stands in its cell, its mark goes out, and the status says so', async () => {
  expect(await litCells(SHEET, 'I', [14])).toEqual([14]);
  expect(await live.session.write(writing(EXPLANATION, '原因：新增两区；改进措施：调高指标值。', ''))).toBe(
    'written',
  );
  expect(await value(EXPLANATION)).toBe('原因：新增两区；改进措施：调高指标值。');
  expect(await litCells(SHEET, 'I', [14])).toEqual([]);
  expect(state().status).toEqual({ kind: 'written', cell: at(EXPLANATION) });
  expect(live.view().evaluation.indicators[1]?.explanationMissing).toBe(false);
});

test('the last write is taken back with one step, and then there is nothing to take back', async () => {
  await live.session.write(writing(EXPLANATION, '原因', ''));
  expect(state().undoable).toEqual(at(EXPLANATION));
  await live.session.undoWrite();
  expect(await value(EXPLANATION)).toBe('');
  expect(state()).toMatchObject({ undoable: null, status: { kind: 'restored', cell: at(EXPLANATION) } });
  expect(live.view().evaluation.indicators[1]?.explanationMissing).toBe(true);
});

test('what the person typed into the cell after the write is not taken back', async () => {
  await live.session.write(writing(EXPLANATION, '原因', ''));
  await workbench.person.type(SHEET, EXPLANATION, '本人所写');
  await live.flush();
  await live.session.undoWrite();
  expect(await value(EXPLANATION)).toBe('本人所写');
  expect(state().undoable).toBeNull();
});

test('a cell that says something else by now is left alone', async () => {
  await workbench.person.type(SHEET, EXPLANATION, '同事所写');
  expect(await live.session.write(writing(EXPLANATION, '原因', ''))).toBe('changed');
  expect(await value(EXPLANATION)).toBe('同事所写');
});

test('a text that begins like a formula stays a text', async () => {
  await live.session.write(writing(EXPLANATION, '=SUM(A1)', ''));
  expect(await value(EXPLANATION)).toBe('=SUM(A1)');
  expect(workbench.sheet(SHEET).formulas(EXPLANATION)).toEqual([['=SUM(A1)']]);
  await live.session.write(writing(EXPLANATION, '-原因', '=SUM(A1)'));
  expect(await value(EXPLANATION)).toBe('-原因');
});

test('a score that is taken over is automatic again and follows the row', async () => {
  await workbench.person.type(SHEET, SCORE, 2);
  await live.flush();
  expect(await live.session.write(writing(SCORE, 3, '2'))).toBe('written');
  expect(await value(SCORE)).toBe(3);
  await workbench.person.type(SHEET, ACTUAL, '1家');
  await live.flush();
  expect(await value(SCORE)).toBe(1);
});

test('nothing is written in a form that is only checked', async () => {
  await live.session.setMode('check-only');
  expect(await live.session.write(writing(EXPLANATION, '原因', ''))).toBe('failed');
  expect(await value(EXPLANATION)).toBe('');
});

test('a protected sheet refuses; the error names the cell, and nothing can be taken back', async () => {
  await workbench.person.protect(SHEET);
  await live.flush();
  expect(await live.session.write(writing(EXPLANATION, '原因', ''))).toBe('failed');
  expect(state().error).toEqual({
    code: 'sheet-protected',
    cells: [{ at: at(EXPLANATION), indicator: '示范区', score: null }],
  });
  expect(state().undoable).toBeNull();
});
