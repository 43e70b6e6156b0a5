import type { Browser } from 'playwright-core';
import { launchBrowser, openWorkbench, type OpenWorkbench } from './harness';

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => workbench.close());

describe.each(['empty', 'chaoyang', 'beijing'])('the workbench page with the sample %s', (sample) => {
  test('comes up with its pane, says nothing on the console and asks only its own server', async () => {
    workbench = await openWorkbench(browser, sample);
    await workbench.picture(`page-${sample}`);
    expect(workbench.messages).toEqual([]);
    expect(workbench.requests.filter((url) => !url.startsWith(workbench.origin))).toEqual([]);
    expect(workbench.requests.length).toBeGreaterThan(5);
  });
});
