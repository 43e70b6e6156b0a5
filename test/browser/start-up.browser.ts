import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser, pictureOf, serverAddress } from './harness';
import { layoutFaults } from './layout';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function panePage(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  context = await browser.newContext({ ...options, viewport: { width: 350, height: 600 } });
  return context.newPage();
}

/** Office.js is asked for and never answered, as behind a filtering proxy. */
async function blockOffice(page: Page): Promise<void> {
  await page.route('**/office.js', () => undefined);
}

test('when Office.js never comes, the pane says so and offers to reload', async () => {
  const page = await panePage();
  await blockOffice(page);
  await page.goto(`${serverAddress()}taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('未能启动').waitFor();
  expect(await page.getByText('正在启动').isVisible()).toBe(false);
  await page.screenshot({ path: pictureOf('start-failed') });
  expect(await axeViolations(page.mainFrame())).toEqual([]);
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await layoutFaults(page.mainFrame())).toEqual([]);
  const reloaded = page.waitForRequest('**/taskpane.html');
  await page.getByRole('button', { name: '重新加载' }).click();
  expect((await reloaded).url()).toContain('taskpane.html');
});

test('when the add-in’s own scripts never come though Office.js does, the pane is not blank', async () => {
  const page = await panePage();
  await page.route('**/*.js', (route) => {
    const isOwn = !/\/(boot|attach)[^/]*\.js$/.test(route.request().url());
    return isOwn && !route.request().url().includes('office') ? route.abort() : route.continue();
  });
  await page.goto(`${serverAddress()}taskpane.html`, { waitUntil: 'commit' });
  // Outside Excel Office.js itself answers that there is no host; what matters is that the pane is never blank.
  await page.locator('#boot > div:not([hidden])').first().waitFor();
  expect(await page.locator('#root').innerHTML()).toBe('');
});

test('while it starts, the pane says that it does', async () => {
  const page = await panePage();
  await blockOffice(page);
  await page.goto(`${serverAddress()}taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('正在启动').waitFor();
  expect(await page.getByText('未能启动').isVisible()).toBe(false);
});

test('a script engine older than the bundle gets the sentence about the version of Excel', async () => {
  const page = await panePage();
  await blockOffice(page);
  await page.addInitScript('delete Promise.allSettled');
  await page.goto(`${serverAddress()}taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('此 Excel 版本过低').waitFor();
  await page.screenshot({ path: pictureOf('excel-too-old') });
  expect(await axeViolations(page.mainFrame())).toEqual([]);
});

test('without scripts the pane is not blank', async () => {
  const page = await panePage({ javaScriptEnabled: false });
  await blockOffice(page);
  await page.goto(`${serverAddress()}taskpane.html`, { waitUntil: 'commit' });
  expect(await page.textContent('noscript')).toContain('需要脚本');
});
