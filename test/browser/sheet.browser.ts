import type { Browser } from 'playwright-core';
import { deleteIn, pasteAt, typeInto, undo, valueIn } from './hands';
import { launchBrowser, openWorkbench, type OpenWorkbench } from './harness';

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await openWorkbench(browser, 'beijing');
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
});

test('the sample stands in the sheet as in its file, merges included', async () => {
  expect(await valueIn(workbench, 'D3', '北京市知识产权运营及产业促进工作')).toBe(
    '北京市知识产权运营及产业促进工作',
  );
  expect(await valueIn(workbench, 'J6', 9.36)).toBe(9.36);
  const merges = await workbench.page.evaluate(() => window.__workbench?.sheet('Sheet1').merges());
  expect(merges).toHaveLength(51);
  expect(merges).toContain('A12:A39');
});

test('typed text stands in the cell and Ctrl + Z takes it back', async () => {
  await typeInto(workbench, 'F13', '7 次');
  expect(await valueIn(workbench, 'F13', '7 次')).toBe('7 次');
  await undo(workbench);
  expect(await valueIn(workbench, 'F13', '5 次')).toBe('5 次');
});

test('a block from the clipboard fills cells to the right and below', async () => {
  await pasteAt(workbench, 'L3', [
    ['达到', '12'],
    ['未达到', '8.5'],
  ]);
  expect(await valueIn(workbench, 'L3', '达到')).toBe('达到');
  expect(await valueIn(workbench, 'M4', 8.5)).toBe(8.5);
});

test('the Delete key empties a cell', async () => {
  await deleteIn(workbench, 'H13');
  expect(await valueIn(workbench, 'H13', '')).toBe('');
});

test('a formula typed into a cell is calculated', async () => {
  await typeInto(workbench, 'M10', '=SUM(G13:G15)');
  expect(await valueIn(workbench, 'M10', 9)).toBe(9);
});
