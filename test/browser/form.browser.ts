import type { Browser } from 'playwright-core';
import { pressRibbon, typeInto, valueIn } from './hands';
import { launchBrowser, openWorkbench, type OpenWorkbench } from './harness';

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await openWorkbench(browser);
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
});

test('the ribbon inserts a form, and a target reached is scored in full as it is typed', async () => {
  await pressRibbon(workbench, '插入模板', '标准自评表');
  await workbench.pane.getByText('暂计总分').waitFor();
  expect(await workbench.page.evaluate(() => window.__workbench?.activeSheet())).toBe('自评表');

  expect(await valueIn(workbench, 'G14', 5)).toBe(5);
  await typeInto(workbench, 'D14', '培训人数');
  await typeInto(workbench, 'E14', '≥200人');
  await typeInto(workbench, 'F14', '200人');

  expect(await valueIn(workbench, 'H14', 5)).toBe(5);
  await workbench.picture('form-scored');
  expect(workbench.messages).toEqual([]);
});
