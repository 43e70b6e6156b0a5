import type { Locator } from 'playwright-core';
import type { OpenWorkbench } from './harness';
import type { Say } from './words';
import { chosenFile } from './workbooks';

/** The pane, in the language that `say` has the words of. */
export interface Walk {
  readonly workbench: OpenWorkbench;
  readonly say: Say;
  /** The file that the walk imports. */
  readonly file: Uint8Array;
}

/** One view, and how to reach it from the one before. */
export interface View {
  readonly name: string;
  open(walk: Walk): Promise<void>;
}

type Role = 'button' | 'tab' | 'switch' | 'radio' | 'heading' | 'alert';

const named = ({ workbench }: Walk, role: Role, name: string | RegExp): Locator =>
  workbench.pane.locator(':not([hidden]) > *').getByRole(role, { name, exact: true }).first();

async function press(walk: Walk, role: Role, name: string | RegExp): Promise<void> {
  await named(walk, role, name).click();
}

const shown = (walk: Walk, text: string): Promise<void> =>
  walk.workbench.pane.getByText(text).filter({ visible: true }).first().waitFor();

const tab = (walk: Walk, which: 'scores' | 'checks' | 'report'): Promise<void> =>
  press(walk, 'tab', new RegExp(`^${walk.say(`tab.${which}`)}`));

const back = (walk: Walk): Promise<void> => press(walk, 'button', walk.say('nav.back'));

async function select({ workbench }: Walk, sheet: string, cell: string): Promise<void> {
  await workbench.page.evaluate(([name, at]) => window.__workbench?.person.select(name, at), [
    sheet,
    cell,
  ] as const);
}

async function choose(walk: Walk, file: ReturnType<typeof chosenFile>): Promise<void> {
  await walk.workbench.pane.locator('input[type=file]').setInputFiles(file);
}

/** A short pane does not show the row in the dock, but has it there. */
const docked = (walk: Walk, row: string): Promise<void> =>
  walk.workbench.pane
    .getByText(walk.say('dock.row', { n: row }))
    .first()
    .waitFor({ state: 'attached' });

/** Page 指标 of the row that the cursor stands on. */
async function openIndicator(walk: Walk, sheet: string, cell: string): Promise<void> {
  await select(walk, sheet, cell);
  await docked(walk, cell.slice(1));
  const dock = walk.workbench.pane.getByRole('region', { name: walk.say('dock.title') });
  await dock.getByRole('button').click();
  await shown(walk, walk.say('exp.title'));
}

async function chooseForm(walk: Walk, sheet: string): Promise<void> {
  await walk.workbench.pane.locator('.pane-header .facts .link').click();
  await walk.workbench.pane.getByRole('button', { name: sheet }).click();
  await tab(walk, 'scores');
}

const BEFORE_A_FORM: readonly View[] = [
  {
    name: 'welcome',
    open: (walk) => shown(walk, walk.say('wel.does')),
  },
  {
    name: 'welcome, no form on the sheet',
    open: async (walk) => {
      await press(walk, 'button', walk.say('wel.recognise'));
      await shown(walk, walk.say('err.code', { c: 'not-a-form' }));
    },
  },
  {
    name: 'welcome, a file that is none',
    open: async (walk) => {
      await choose(walk, chosenFile('自评表.xlsx', Buffer.from('not a workbook')));
      await shown(walk, walk.say('imp.code', { c: 'not-a-workbook' }));
    },
  },
  {
    name: 'settings without a form',
    open: async (walk) => {
      await press(walk, 'button', walk.say('nav.settings'));
      await shown(walk, walk.say('set.ui'));
    },
  },
  {
    name: 'templates with options open and wrong',
    open: async (walk) => {
      await press(walk, 'button', walk.say('tpl.choose'));
      const name = walk.say('tpl.optionsNamed', { name: walk.say('tpl.name.four-class') });
      await press(walk, 'button', name);
      const options = walk.workbench.pane.getByRole('group', { name });
      await options.getByRole('textbox', { name: walk.say('opt.weightOf', { name: '产出指标' }) }).fill('95');
      await shown(walk, walk.say('wrong.weights-not-100', { found: 105 }));
    },
  },
  {
    name: 'templates with the indicators to bring in',
    open: async (walk) => {
      await press(walk, 'button', walk.say('pre.title'));
      await shown(walk, walk.say('pre.file.hint'));
    },
  },
];

const FORM = '北京市';

const MANY_FINDINGS: readonly View[] = [
  {
    name: 'scores, check only',
    open: async (walk) => {
      await back(walk);
      await choose(walk, chosenFile('自评表.xlsx', walk.file));
      await shown(walk, walk.say('only.title'));
    },
  },
  {
    name: 'indicator, check only',
    open: (walk) => openIndicator(walk, FORM, 'D15'),
  },
  {
    name: 'scores, many findings',
    open: async (walk) => {
      await back(walk);
      await press(walk, 'switch', walk.say('mode.auto'));
      await shown(walk, walk.say('cta.write'));
      await select(walk, FORM, 'D14');
      await docked(walk, '14');
    },
  },
  {
    name: 'checks, many findings',
    open: async (walk) => {
      await tab(walk, 'checks');
      await press(walk, 'button', new RegExp(`^${walk.say('chk.source')} `));
    },
  },
  {
    name: 'indicator, explanation missing',
    open: async (walk) => {
      await press(walk, 'button', walk.say('occ.write'));
      await shown(walk, walk.say('exp.required'));
    },
  },
  {
    name: 'report',
    open: async (walk) => {
      await back(walk);
      await tab(walk, 'report');
      await shown(walk, walk.say('rep.ready'));
    },
  },
  {
    name: 'report, what is open before the export',
    open: async (walk) => {
      await press(walk, 'button', walk.say('rep.export'));
      await shown(walk, walk.say('ask.export'));
    },
  },
  {
    name: 'settings',
    open: async (walk) => {
      await press(walk, 'button', walk.say('ask.back'));
      await press(walk, 'button', walk.say('nav.settings'));
      await shown(walk, walk.say('set.marks'));
    },
  },
  {
    name: 'all forms',
    open: async (walk) => {
      await back(walk);
      await walk.workbench.pane.locator('.pane-header .facts .link').click();
      await shown(walk, walk.say('wb.title'));
    },
  },
];

const OTHER_FORMS: readonly View[] = [
  {
    name: 'indicator, a person judges',
    open: async (walk) => {
      await walk.workbench.pane.getByRole('button', { name: '朝阳区' }).click();
      await tab(walk, 'scores');
      await press(walk, 'switch', walk.say('mode.auto'));
      await openIndicator(walk, '朝阳区', 'D29');
      await shown(walk, walk.say('tier.title'));
    },
  },
  {
    name: 'scores, nothing to do',
    open: async (walk) => {
      await back(walk);
      await chooseForm(walk, '学员培训');
      await press(walk, 'switch', walk.say('mode.auto'));
      await shown(walk, walk.say('ok.next'));
    },
  },
  {
    name: 'checks, nothing to do',
    open: async (walk) => {
      await tab(walk, 'checks');
      await shown(walk, walk.say('flt.all'));
    },
  },
  {
    name: 'report, figures differ',
    open: async (walk) => {
      await chooseForm(walk, '转移支付自评表');
      await tab(walk, 'report');
      await shown(walk, '1961.4846');
    },
  },
];

const MENDING: readonly View[] = [
  {
    name: 'scores, a sheet that is protected',
    open: async (walk) => {
      await chooseForm(walk, FORM);
      await walk.workbench.page.evaluate(async (sheet) => {
        await window.__workbench?.person.protect(sheet, ['E13:F20']);
        await window.__workbench?.person.type(sheet, 'F14', '2次');
      }, FORM);
      await shown(walk, walk.say('err.stop'));
    },
  },
  {
    name: 'scores, hardly begun',
    open: async (walk) => {
      await press(walk, 'button', walk.say('err.stop'));
      await press(walk, 'button', walk.say('nav.settings'));
      await press(walk, 'button', walk.say('tpl.choose'));
      const name = walk.say('tpl.insertNamed', { name: walk.say('tpl.name.district') });
      await press(walk, 'button', name);
      await shown(walk, walk.say('score.soFar'));
    },
  },
  {
    name: 'indicator, about to be deleted',
    open: async (walk) => {
      const sheet = await walk.workbench.page.evaluate(() => window.__workbench?.activeSheet() ?? '');
      await walk.workbench.page.evaluate(
        (name) => window.__workbench?.person.type(name, 'D15', '培训人数'),
        sheet,
      );
      await openIndicator(walk, sheet, 'D15');
      await press(walk, 'button', walk.say('row.delete'));
      await shown(walk, walk.say('row.ask'));
    },
  },
];

/** Every view of the pane, each reached from the one before as a person reaches it, from an empty workbook on. */
export const VIEWS: readonly View[] = [...BEFORE_A_FORM, ...MANY_FINDINGS, ...OTHER_FORMS, ...MENDING];
