import type { Browser } from 'playwright-core';
import { pasteAt, selectCell, selectedCell, typeInto, valueIn } from './hands';
import { launchBrowser, openWorkbench, type OpenWorkbench } from './harness';

/** More stops than any view of a form with a dozen rows has. */
const TOO_MANY = 40;
const SHEET = '自评表';

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await openWorkbench(browser);
  await workbench.pane.getByRole('button', { name: '其他模板' }).waitFor();
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
});

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

/** What has the focus in the pane, by the name it is announced with; nothing where nothing has. */
const focused = (): Promise<string> =>
  workbench.pane.evaluate(() => {
    const stop = document.activeElement === document.body ? null : document.activeElement;
    const label =
      stop instanceof HTMLInputElement || stop instanceof HTMLTextAreaElement ? stop.labels?.[0] : null;
    return (stop?.getAttribute('aria-label') ?? label?.textContent ?? stop?.textContent ?? '').trim();
  });

/** Goes on with the Tab key to the stop whose name begins so; past the end it begins again. @throws when none does. */
async function tabTo(name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < TOO_MANY; stops += 1) {
    const stop = await focused();
    if (stop.startsWith(name)) return;
    passed.push(stop.slice(0, 8));
    if (stop === '' && stops > 0) await workbench.page.locator('#pane').focus();
    await press(key);
  }
  throw new Error(`the Tab key does not lead to “${name}” but to ${passed.join(' · ')}`);
}

const heading = (name: string | RegExp): Promise<void> =>
  workbench.pane.getByRole('heading', { name }).first().waitFor();

test('into the pane, to 插入 and to the form', async () => {
  await workbench.page.locator('#pane').focus();
  await tabTo('插入项目支出绩效自评表');
  await press('Enter');
  await workbench.pane.getByText('暂计总分').waitFor();
  await workbench.page.evaluate(async (sheet) => {
    await window.__workbench?.person.paste(sheet, 'D14', [['培训人数', '≥200人', '100人']]);
  }, SHEET);
  await workbench.pane.getByText('1 个指标缺偏差原因').waitFor();
});

test('the arrows go from tab to tab, Home and End to the ends', async () => {
  await tabTo('评分');
  await press('ArrowRight');
  expect(await focused()).toMatch(/^检查 \d/);
  await press('End');
  expect(await focused()).toBe('报告');
  await press('Home');
  expect(await focused()).toBe('评分');
});

test('a finding opens with Enter, its words are written on leaving, and Esc leads back to it', async () => {
  await tabTo('缺偏差原因');
  await press('Enter');
  await heading('培训人数');
  expect(await focused()).toBe('偏差原因分析及改进措施');
  expect(await selectedCell(workbench, 'D14')).toBe('D14');
  await workbench.page.keyboard.type('原因：场地检修；改进措施：下年度补办。');
  await press('Tab');
  expect(await valueIn(workbench, 'I14', '原因：场地检修；改进措施：下年度补办。')).toContain('场地检修');
  await press('Escape');
  await workbench.pane.getByText('偏差原因已全部写明').waitFor();
});

test('the dock opens its indicator, and a row is added there', async () => {
  await tabTo('评分依据');
  await press('Enter');
  await heading('培训人数');
  expect(await focused()).toBe('返回');
  await tabTo('增加指标');
  await press('Enter');
  await workbench.pane.getByText('此行还没有指标').waitFor();
  expect(await focused()).toBe('增加指标');
  // The cursor stands on the new row, so the dock has no button any more.
  await press('Escape');
  expect(await focused()).toBe('评分');
});

test('the report is exported', async () => {
  await press('End');
  await tabTo('导出 Word 报告');
  await press('Enter');
  await heading(/^导出前尚有/);
  expect(await focused()).toMatch(/^导出前尚有/);
  await tabTo('先去处理');
  await press('Enter');
  expect(await focused()).toBe('导出 Word 报告');
  await press('Enter');
  await heading(/^导出前尚有/);
  await tabTo('仍要导出');
  const download = workbench.page.waitForEvent('download');
  await press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  expect(await focused()).toBe('导出 Word 报告');
});

test('设置 and 模板 open and close, and the focus returns to where they were opened', async () => {
  await tabTo('设置', 'Shift+Tab');
  await press('Enter');
  expect(await focused()).toBe('返回');
  await tabTo('中文');
  await press('ArrowRight');
  await heading('Settings');
  await press('ArrowLeft');
  await heading('设置');
  await tabTo('选择模板', 'Shift+Tab');
  await press('Enter');
  await heading('模板');
  expect(await focused()).toBe('返回');
  await tabTo('选项：区级项目支出自评表');
  await press('Enter');
  await tabTo('实施单位');
  await press('Escape');
  expect(await focused()).toBe('设置');
});

test('while the person types in the sheet the pane never takes the focus', async () => {
  const { pane, page } = workbench;
  await tabTo('报告');
  await press('Home');
  await selectCell(workbench, 'D14');
  await workbench.page.locator('#pane').focus();
  await tabTo('评分依据');
  await press('Enter');
  await heading('培训人数');
  await selectCell(workbench, 'D14');
  await pane.evaluate(() => {
    document.addEventListener('focusin', () => {
      document.body.dataset['stolen'] = 'yes';
    });
  });
  await typeInto(workbench, 'F14', '300人');
  await pasteAt(workbench, 'D16', [['教材种类', '≥3种', '9种']]);
  await pane.getByText(/^缺原因 \d/).waitFor();
  await selectCell(workbench, 'D16');
  await heading('教材种类');
  expect(await pane.evaluate(() => document.body.dataset['stolen'])).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('pane');
  expect(workbench.messages).toEqual([]);
});
