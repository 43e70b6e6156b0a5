import path from 'node:path';
import { chromium, type Browser, type ConsoleMessage, type Frame, type Page } from 'playwright-core';
import { ADDRESS_VARIABLE } from './server';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = path.join(__dirname, '../../test-results');
/** The window of a small office laptop. */
const WINDOW = { width: 1366, height: 768 };

/** A busy build machine draws the spreadsheet slowly. */
const PATIENCE = 90_000;

/** The workbench, open in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane. */
  readonly pane: Frame;
  /** Every console message of page and pane, and every uncaught error. */
  readonly messages: readonly string[];
  /** Address of every request, data and blob addresses left out. */
  readonly requests: readonly string[];
  /** Address of the server. */
  readonly origin: string;
  /** Keeps a picture in test-results. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser for one test file; close it afterwards. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS, headless: true });
}

function describeMessage(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} (${message.location().url})`;
}

function record(page: Page): { messages: string[]; requests: string[] } {
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(describeMessage(message)));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  return { messages, requests };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('#pane[src]');
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error('the page has no task pane');
  await pane.waitForURL(/taskpane\.html/);
  await pane.waitForSelector('#root > *');
  return pane;
}

/** Where the picture of that name is kept. */
export function pictureOf(name: string): string {
  return path.join(PICTURES, `${name}.png`);
}

/** The address the tests run against. @throws outside the browser tests' own jest configuration. */
export function serverAddress(): string {
  const address = process.env[ADDRESS_VARIABLE];
  if (address === undefined) throw new Error('run with --config test/browser/jest.config.js');
  return address;
}

/** Excel as the person has set it up; the page stands for Excel in Chinese in a light theme. */
export interface ExcelSetUp {
  readonly language?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
}

/**
 * Opens the workbench with a sample (`empty`, `chaoyang`, `beijing`) and waits until the pane shows something.
 * Each call has its own page, storage and recordings.
 */
export async function openWorkbench(
  browser: Browser,
  sample = 'empty',
  { language = 'zh-CN', theme = 'light' }: ExcelSetUp = {},
): Promise<OpenWorkbench> {
  const url = serverAddress();
  const { origin } = new URL(url);
  const context = await browser.newContext({ viewport: WINDOW, locale: language });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const recorded = record(page);
  const address = new URLSearchParams({ sample, language, theme });
  await page.goto(`${url}?${address.toString()}`);
  const pane = await paneOf(page);
  return {
    ...recorded,
    page,
    pane,
    origin,
    picture: async (name) => {
      await page.screenshot({ path: pictureOf(name) });
    },
    close: () => context.close(),
  };
}
