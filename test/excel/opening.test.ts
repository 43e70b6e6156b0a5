/** @jest-environment ./workbench/jest/environment.cjs */
import { openWorkbook, SHEET } from './faults/stage';
import { beginSession } from './live';
import type { Live } from './live';

let live: Live;

beforeEach(async () => {
  await openWorkbook();
  live = await beginSession();
});

afterEach(async () => {
  await live.session.dispose();
});

test('a form that is only looked at does not make its workbook start the add-in', async () => {
  await workbench.person.type(SHEET, 'E5', '5人');
  await live.flush();
  await live.session.recogniseActiveSheet();
  await live.flush();
  expect(workbench.startsOnOpening()).toBe(false);
});

test('自动评分 makes its workbook start the add-in, only checking no longer does', async () => {
  await live.session.setMode('automatic');
  await live.flush();
  expect(workbench.startsOnOpening()).toBe(true);
  await live.session.setMode('check-only');
  await live.flush();
  expect(workbench.startsOnOpening()).toBe(false);
});

test('an inserted form makes its workbook start the add-in', async () => {
  await live.session.insertTemplate();
  await live.flush();
  expect(workbench.startsOnOpening()).toBe(true);
});
