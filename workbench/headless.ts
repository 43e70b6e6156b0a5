import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { createEngine } from './engine/univer/create-engine';
import { createHeadlessUniver } from './engine/univer/headless-univer';
import { watchChannels } from './engine/univer/open-channels';
import { hostInfoQuery } from './office/host-info';
import type { RequirementSets, Workbench } from './types';
import { createWorkbench } from './workbench';

/** Where Office.js is read from: the package as it was installed. */
const OFFICE_JS = path.join(
  path.dirname(
    createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  ),
  'dist',
);
const ORIGIN = 'https://localhost:3000';

class OfficeJsFromPackage extends ResourceLoader {
  override fetch(url: string) {
    const { pathname } = new URL(url);
    const file = path.join(OFFICE_JS, pathname.replace('/office-js/', ''));
    const content = pathname.startsWith('/office-js/')
      ? readFile(file)
      : Promise.reject(new Error(`no network: ${url}`));
    return Object.assign(content, { abort: () => undefined });
  }
}

export interface HeadlessOptions {
  readonly requirementSets?: RequirementSets;
}

/** Excel without a screen: the host and a window in which the unmodified Office.js runs. */
export interface HeadlessOffice {
  readonly workbench: Workbench;
  readonly window: Window & {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office;
    readonly OfficeExtension: typeof OfficeExtension;
  };
  dispose(): void;
}

function withOffice(window: unknown): window is HeadlessOffice['window'] {
  return typeof window === 'object' && window !== null && 'Office' in window;
}

function loadScript(document: Document, src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded`));
    document.head.append(script);
  });
}

/** Boots a workbook and Office.js in Node. */
export async function bootHeadless(options: HeadlessOptions = {}): Promise<HeadlessOffice> {
  const channels = watchChannels();
  const parts = createHeadlessUniver();
  const workbench = createWorkbench({ engine: createEngine({ ...parts, headless: true }), ...options });
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ORIGIN}/taskpane.html?${hostInfoQuery('zh-CN')}`,
    runScripts: 'dangerously',
    resources: new OfficeJsFromPackage(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse: (window) => workbench.attach(window),
  });
  const window: unknown = dom.window;
  await loadScript(dom.window.document, `${ORIGIN}/office-js/office.js`);
  if (!withOffice(window)) throw new Error('office.js has not made its globals');
  await window.Office.onReady();
  return {
    workbench,
    window,
    dispose: () => {
      workbench.dispose();
      dom.window.close();
      parts.univer.dispose();
      channels.closeAll();
    },
  };
}
