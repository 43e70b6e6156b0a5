import { createEngine, createWorkbench, hostInfoQuery, type Workbench } from '../index';
import { SHEET_SIZE } from '../samples/empty-workbook';
import { openSample, sampleOf } from '../samples/samples';
import { runCommand, type RibbonCommand } from './commands';
import { openSpreadsheet } from './spreadsheet';
import { fillTopBar } from './top-bar';
import './page.css';

declare global {
  interface Window {
    /** The host, for the pane's page (attach.js) and the browser tests. */
    __workbench?: Workbench;
  }
}

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no #${id}`);
  return found;
}

async function run(pane: HTMLIFrameElement, { action, label }: RibbonCommand): Promise<string> {
  try {
    const done = pane.contentWindow !== null && (await runCommand(pane.contentWindow, action));
    return done ? '' : `“${label}”尚未就绪，请稍候再试。`;
  } catch (error) {
    return `“${label}”未完成：${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Opens `?sample=…`; Excel's language and theme are `&language=en-US` and `&theme=dark`. */
async function start(): Promise<void> {
  const pane = part('pane', HTMLIFrameElement);
  const asked = new URLSearchParams(location.search);
  const sample = sampleOf(asked.get('sample'));
  const locale = asked.get('language') ?? 'zh-CN';
  fillTopBar(part('bar', HTMLElement), sample, {
    open: (id) => {
      location.search = `?sample=${id}`;
    },
    run: (command) => run(pane, command),
    setPaneWidth: (px) => {
      document.documentElement.style.setProperty('--pane-width', `${String(px)}px`);
    },
    reloadPane: () => pane.contentWindow?.location.reload(),
  });
  const { univer, workbook, ready } = openSpreadsheet('sheet', await openSample(sample));
  await ready;
  window.__workbench = createWorkbench({
    engine: createEngine({ univer, workbook, limits: SHEET_SIZE }),
    locale,
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  });
  pane.src = `/taskpane.html?${hostInfoQuery(locale)}`;
}

void start();
