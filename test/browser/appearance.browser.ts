import type { Browser } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser, openWorkbench, type OpenWorkbench } from './harness';
import { layoutFaults } from './layout';
import { tabFaults } from './tab-tour';
import { VIEWS, type Walk } from './views';
import { wordsIn } from './words';
import { workbookOfAll } from './workbooks';

/** Sizes of the pane beside the usual 350 px: the narrowest, one pulled wide, and a small laptop's. */
const SIZES = [
  { width: 320, height: 768 },
  { width: 520, height: 768 },
  { width: 350, height: 560 },
] as const;
const USUAL = { width: 350, height: 768 } as const;
/** A view that does not come leaves the others after it no way; a busy machine needs some seconds. */
const PATIENCE = 30_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function resize(
  { page }: OpenWorkbench,
  { width, height }: { width: number; height: number },
): Promise<void> {
  await page.setViewportSize({ width: 1366, height });
  await page.evaluate((px) => {
    document.documentElement.style.setProperty('--pane-width', `${String(px)}px`);
  }, width);
  await page.waitForTimeout(50);
}

async function faultsAtAllSizes(workbench: OpenWorkbench): Promise<string[]> {
  const found = await layoutFaults(workbench.pane);
  for (const size of SIZES) {
    await resize(workbench, size);
    const faults = await layoutFaults(workbench.pane);
    found.push(...faults.map((fault) => `${String(size.width)} × ${String(size.height)}: ${fault}`));
  }
  await resize(workbench, USUAL);
  return found;
}

/** In a contrast theme of Windows, which takes the place of the pane's own colours. */
async function violationsInForcedColours({ page, pane }: OpenWorkbench): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await axeViolations(pane);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('every view in %s, %s', (language, theme) => {
  let walk: Walk;
  let isStuck = false;

  beforeAll(async () => {
    const workbench = await openWorkbench(browser, 'empty', { language, theme });
    workbench.page.setDefaultTimeout(PATIENCE);
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    await resize(workbench, USUAL);
    walk = { workbench, say: wordsIn(language), file: await workbookOfAll() };
  });
  afterAll(() => walk.workbench.close());

  test('follows the theme that Excel has', async () => {
    expect(await walk.workbench.pane.locator('.pane-root.dark').count()).toBe(theme === 'dark' ? 1 : 0);
  });

  test.each(VIEWS)('$name', async ({ name, open }) => {
    if (isStuck) throw new Error('a view before this one did not come');
    isStuck = true;
    await open(walk);
    isStuck = false;
    const { workbench } = walk;
    await workbench.picture(`${language} ${theme} ${name}`);
    const faults = {
      axe: await axeViolations(workbench.pane),
      layout: await faultsAtAllSizes(workbench),
      tab: await tabFaults(workbench.page, workbench.pane),
      forcedColours: theme === 'light' ? await violationsInForcedColours(workbench) : [],
    };
    expect(faults).toEqual({ axe: [], layout: [], tab: [], forcedColours: [] });
  });

  test('says nothing on the console', () => {
    expect(walk.workbench.messages).toEqual([]);
  });
});
