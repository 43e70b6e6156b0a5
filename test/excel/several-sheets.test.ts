/** @jest-environment ./workbench/jest/environment.cjs */
import { beginSession, loadCase } from './live';
import type { Live } from './live';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  await loadCase('chaoyang-ip-operation-2021', 'Sheet1');
  await loadCase('beijing-ip-promotion-2021', '北京');
  await workbench.load({ name: '数据', cells: [['无关', 1]] });
  workbench.counters.reset();
  live = await beginSession();
});

afterEach(async () => {
  await live.session.dispose();
});

const titles = () => live.session.getState().forms.map(({ form }) => form.sheet);

test('all sheets are read in two round trips, and nothing is written on opening', () => {
  expect([workbench.counters.roundTrips, workbench.counters.writes]).toEqual([2, 0]);
  expect(titles()).toEqual(['Sheet1', '北京']);
});

test('where the answer is too large for the host, the sheets are read in smaller parts', async () => {
  await live.session.dispose();
  const answers = workbench.counters.batches.map(({ responseBytes }) => responseBytes);
  workbench.faults.payloadLimit = Math.max(...answers) - 1;
  live = await beginSession();
  expect(titles()).toEqual(['Sheet1', '北京']);
});

test('the pane follows the cursor to the other form, and stays with it on a sheet without one', async () => {
  await workbench.person.activate('北京');
  await workbench.person.select('北京', 'C5');
  await live.flush();
  expect(live.view().form.sheet).toBe('北京');
  await workbench.person.activate('数据');
  await live.flush();
  expect(live.view().form.sheet).toBe('北京');
  expect(live.session.getState().selected).toBeNull();
});

test('an edit on a sheet without a form is not even read', async () => {
  workbench.counters.reset();
  await workbench.person.type('数据', 'B2', '5');
  await live.flush();
  expect(workbench.counters.roundTrips).toBe(0);
});

test('a deleted sheet takes its form out of the pane; going there says so', async () => {
  const [, beijing] = live.session.getState().forms;
  await workbench.person.deleteSheet('北京');
  await live.flush();
  expect(titles()).toEqual(['Sheet1']);
  await live.session.goTo({ row: 0, column: 0 }, beijing?.sheetId);
  expect(live.session.getState().error?.code).toBe('sheet-gone');
});

test('a renamed sheet stays known, under its new name', async () => {
  await workbench.person.renameSheet('北京', '市局');
  await workbench.person.activate('市局');
  await live.flush();
  expect(titles()).toEqual(['Sheet1', '市局']);
});

test('recognising a sheet without a form says so and changes nothing', async () => {
  await workbench.person.activate('数据');
  await live.flush();
  workbench.counters.reset();
  await live.session.recogniseActiveSheet();
  expect(live.session.getState().error?.code).toBe('not-a-form');
  expect([workbench.counters.roundTrips, workbench.counters.writes]).toEqual([1, 0]);
});

test('a paste of 200 cells costs one read and one write', async () => {
  await live.session.setMode('automatic');
  await live.flush();
  workbench.counters.reset();
  const block = Array.from({ length: 19 }, () => ['5个', 1, 1, '原因：调整；改进措施：加强']);
  const wide = block.map((row) => [...row, ...new Array<string>(7).fill('备注')]);
  await workbench.person.paste('Sheet1', 'F14', wide);
  await live.flush();
  expect(wide.flat().length).toBeGreaterThan(200);
  expect(workbench.counters.roundTrips).toBe(2);
});

test('after the session is disposed nothing is heard any more', async () => {
  await live.session.dispose();
  workbench.counters.reset();
  await workbench.person.type('Sheet1', 'F14', '5个');
  await live.flush();
  expect(workbench.counters.roundTrips).toBe(0);
  expect(live.session.getState().phase).toBe('stopped');
});
