import type { Browser } from 'playwright-core';
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

test('the menu 插入模板 opens, is walked through and closed with the keyboard, and inserts a sheet', async () => {
  const { page, pane } = workbench;
  const opener = page.getByRole('button', { name: '插入模板' });
  const menu = page.getByRole('menu', { name: '插入模板' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  await opener.focus();
  await page.keyboard.press('Enter');
  await menu.waitFor();
  expect(await menu.getByRole('menuitem').count()).toBe(9);
  await page.locator('[role=menuitem]:focus', { hasText: '标准自评表' }).waitFor();
  await workbench.picture('ribbon-menu');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('资金执行情况表');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  expect(await focused()).toContain('插入模板');

  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.getByText('暂计总分').waitFor();
  await menu.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => window.__workbench?.sheetNames().length)).toBe(2);
  expect(workbench.messages).toEqual([]);
});

test('the menu closes when the sheet is turned to', async () => {
  const { page } = workbench;
  const menu = page.getByRole('menu', { name: '插入模板' });
  await page.getByRole('button', { name: '插入模板' }).click();
  await menu.waitFor();
  await page.locator('#pane').click({ position: { x: 20, y: 20 } });
  await menu.waitFor({ state: 'hidden' });
});
