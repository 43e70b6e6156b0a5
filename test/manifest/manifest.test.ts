/** @jest-environment jsdom */
// Microsoft's validator needs the network, so the structure that Excel insists on is tested here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/commands/commands';
import type { CommandId } from '../../src/commands/commands';
import { TEMPLATE_IDS } from '../../src/sheet/template/gallery';
import { templateLabels } from '../../src/texts/template-labels';
import { RIBBON } from '../../workbench/page/commands';
import { fakeSession, stateOf } from '../taskpane/fake-session';

const ROOT = join(__dirname, '../..');
const BASE_URL = 'https://localhost:3000/';
const xml = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'text/xml');

const elements = (name: string) => [...xml.getElementsByTagName(name)];
const attributes = (name: string, attribute: string) =>
  elements(name).map((element) => element.getAttribute(attribute) ?? '');

test('is well-formed and speaks Chinese first, with English for each text', () => {
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(elements('DefaultLocale')[0]?.textContent).toBe('zh-CN');
  const texts = [
    ...elements('DisplayName'),
    ...elements('Description').filter((e) => e.hasAttribute('DefaultValue')),
    ...elements('bt:String'),
  ];
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    expect(text.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
    const english = text.querySelector('*');
    expect(english?.getAttribute('Locale')).toBe('en-US');
    expect(english?.getAttribute('Value')).toMatch(/^[A-Z][\x20-\x7e’]+$/);
  }
});

test('asks for ExcelApi 1.14 and one shared runtime that stays alive', () => {
  const sets = elements('bt:Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([
    ['ExcelApi', '1.14'],
    ['SharedRuntime', '1.1'],
  ]);
  expect(attributes('Runtime', 'lifetime')).toEqual(['long']);
  const pane = [...elements('Runtime'), ...elements('FunctionFile')].map((e) => e.getAttribute('resid'));
  expect(new Set(pane)).toEqual(new Set(['Taskpane.Url']));
});

test('each resource that is used is defined once, and each one defined is used', () => {
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
    elements(name)
      .filter((e) => e.hasAttribute('id'))
      .map((e) => e.getAttribute('id') ?? ''),
  );
  const used = [...xml.querySelectorAll('[resid]')].map((e) => e.getAttribute('resid') ?? '');
  expect(new Set(defined).size).toBe(defined.length);
  expect(new Set(used)).toEqual(new Set(defined));
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('texts keep the lengths that Excel allows', () => {
  for (const short of elements('bt:ShortStrings')[0]?.querySelectorAll('[DefaultValue]') ?? []) {
    expect(short.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(125);
  }
  for (const long of elements('bt:LongStrings')[0]?.querySelectorAll('*') ?? []) {
    expect(
      (long.getAttribute('DefaultValue') ?? long.getAttribute('Value') ?? '').length,
    ).toBeLessThanOrEqual(250);
  }
});

test('each icon exists in each size, as a PNG of that size', () => {
  const urls = [
    ...attributes('bt:Image', 'DefaultValue'),
    ...attributes('IconUrl', 'DefaultValue'),
    ...attributes('HighResolutionIconUrl', 'DefaultValue'),
  ].filter((url) => url !== '');
  expect(urls).toHaveLength(5 * 8 + 2);
  for (const url of urls) {
    expect(url.startsWith(BASE_URL)).toBe(true);
    const file = join(ROOT, url.slice(BASE_URL.length));
    expect(existsSync(file)).toBe(true);
    expect(String(readFileSync(file).readUInt32BE(16))).toBe(/-(\d+)\.png$/.exec(url)?.[1]);
  }
  for (const icon of elements('Icon')) {
    const sizes = [...icon.children].map((image) => image.getAttribute('size'));
    expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
  }
});

const functionsIn = (element: Element | Document) =>
  [...element.getElementsByTagName('FunctionName')].map(({ textContent }) => textContent ?? '');

test('each control that runs something runs a command of ours, and each command has its control', () => {
  expect(functionsIn(xml).toSorted()).toEqual(Object.keys(commands).toSorted());
});

/** A text of the resources that a child of a control names, in Chinese and English. */
function textsOf(element: Element | undefined, child: 'Label' | 'Title' | 'Description'): readonly string[] {
  const id = element?.getElementsByTagName(child)[0]?.getAttribute('resid') ?? '';
  const text = elements('bt:String').find((one) => one.getAttribute('id') === id);
  return [text?.getAttribute('DefaultValue') ?? '', text?.querySelector('*')?.getAttribute('Value') ?? ''];
}

const isCommand = (id: string): id is CommandId => id in commands;

describe('the menu 插入模板', () => {
  const menu = elements('Control').find((one) => one.getAttribute('xsi:type') === 'Menu');
  const items = [...(menu?.getElementsByTagName('Item') ?? [])];

  test('inserts the standard form first, then each sheet of the gallery, each by a function of its own', async () => {
    const session = fakeSession(stateOf([]));
    for (const id of menu ? functionsIn(menu) : []) if (isCommand(id)) await commands[id].run(session);
    expect(session.calls).toEqual([
      ['insertTemplate'],
      ...TEMPLATE_IDS.map((id) => ['insertTemplate', { id }]),
    ]);
  });

  test('calls the sheets as page 模板 does, in both languages', () => {
    const [chinese, english] = [templateLabels('zh-CN'), templateLabels('en-US')];
    expect(items.slice(1).map((item) => textsOf(item, 'Label'))).toEqual(
      TEMPLATE_IDS.map((id) => [chinese(`tpl.name.${id}`), english(`tpl.name.${id}`)]),
    );
    expect(items.slice(1).map((item) => textsOf(item, 'Description'))).toEqual(
      TEMPLATE_IDS.map((id) => [chinese(`tpl.for.${id}`), english(`tpl.for.${id}`)]),
    );
  });

  test('has items as Excel reads them: label, tip and action in this order, with ids of their own', () => {
    const parts = items.map((item) => [...item.children].map(({ tagName }) => tagName));
    expect(new Set(parts.map((names) => names.join()))).toEqual(new Set(['Label,Supertip,Action']));
    expect([...(menu?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      ...['Label', 'Supertip', 'Icon', 'Items'],
    ]);
    const ids = [...elements('Control'), ...elements('Item')].map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the workbench shows the controls that run something as the manifest has them', () => {
  const shown = (element: Element) => ({
    label: textsOf(element, 'Label')[0],
    action: element.getElementsByTagName('FunctionName')[0]?.textContent,
  });
  const inManifest = elements('Control')
    .filter((control) => functionsIn(control).length > 0)
    .map((control) => {
      const items = [...control.getElementsByTagName('Item')];
      return items.length > 0
        ? { label: textsOf(control, 'Label')[0], items: items.map(shown) }
        : shown(control);
    });
  expect(inManifest).toEqual(RIBBON);
});
