import path from 'node:path';
import type { Browser } from 'playwright-core';
import { pressInPane, selectCell, typeInto, valueIn } from './hands';
import { launchBrowser, openWorkbench, pictureOf, type OpenWorkbench } from './harness';

const CASES = path.join(__dirname, '../cases');
const CHAOYANG = 'chaoyang-ip-operation-2021';

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  workbench = await openWorkbench(browser);
  await workbench.pane.getByRole('button', { name: '其他模板' }).waitFor();
});
afterEach(async () => {
  await workbench.close();
});
afterAll(async () => {
  await browser.close();
});

/** Keeps a picture of the pane alone, at a width in px. */
async function paneAt(width: number, name: string): Promise<void> {
  const { page } = workbench;
  await page.addStyleTag({ content: `:root { --pane-width: ${String(width)}px }` });
  await page.locator('#pane').screenshot({ path: pictureOf(name) });
}

/** Whether anything in the pane is wider than the pane. */
const overflows = (): Promise<boolean> =>
  workbench.pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

const activeSheet = (): Promise<string | undefined> =>
  workbench.page.evaluate(() => window.__workbench?.activeSheet());

test('page 模板 shows eight sheets, at 350 and at 320 px, and one tap inserts one', async () => {
  const { pane } = workbench;
  await paneAt(350, 'welcome');
  await pressInPane(workbench, 'button', '其他模板');
  await pane.getByRole('heading', { name: '资金执行情况表' }).waitFor();
  expect(await pane.getByRole('listitem').count()).toBe(8);
  await paneAt(350, 'templates');
  await paneAt(320, 'templates-320');
  expect(await overflows()).toBe(false);
  await pane.getByRole('button', { name: '插入：资金安排表' }).click();
  await pane.getByText('已插入“资金安排表”').first().waitFor();
  expect(await activeSheet()).toBe('资金安排表');
  expect(workbench.messages).toEqual([]);
});

test('options share out the points, say what is wrong, and make the sheet', async () => {
  const { pane } = workbench;
  await pressInPane(workbench, 'button', '其他模板');
  await pane.getByRole('button', { name: '选项：含成本一级指标自评表' }).click();
  const options = pane.getByRole('group', { name: '选项：含成本一级指标自评表' });
  await options.getByRole('textbox', { name: '实施单位' }).fill('区知识产权局');
  await options.getByRole('radio', { name: '元', exact: true }).click();
  await options.getByRole('textbox', { name: '产出指标分值' }).fill('95');
  await options.getByText('分值合计 105，须为 100').waitFor();
  await paneAt(350, 'template-options-wrong');
  await options.getByRole('textbox', { name: '产出指标分值' }).fill('50');
  await options.getByRole('spinbutton', { name: '数量指标' }).press('ArrowUp');
  await paneAt(350, 'template-options');
  await paneAt(320, 'template-options-320');
  expect(await overflows()).toBe(false);
  await options.getByRole('button', { name: '插入' }).click();
  await pane.getByText('暂计总分').waitFor();
  expect(await valueIn(workbench, 'A1', '')).toBe('项目支出绩效自评表');
  expect(workbench.messages).toEqual([]);
});

/** Opens 带入指标 on page 模板. */
async function openPrefill(): Promise<void> {
  const { pane } = workbench;
  await pressInPane(workbench, 'button', '其他模板');
  await pressInPane(workbench, 'button', '带入指标');
  await pane.getByRole('textbox', { name: '粘贴' }).waitFor();
}

test('indicators are brought in from a file, and the new form has them', async () => {
  const { pane } = workbench;
  await openPrefill();
  await pane.getByText('本工作簿没有可带入的表').waitFor();
  await paneAt(350, 'prefill-sources');
  await paneAt(320, 'prefill-sources-320');
  expect(await overflows()).toBe(false);
  await pane.locator('.prefill-sources input[type=file]').setInputFiles(path.join(CASES, `${CHAOYANG}.xlsx`));
  await pane.getByText(/^19 个指标，来自/).waitFor();
  await paneAt(350, 'prefill-file');
  await paneAt(320, 'prefill-file-320');
  expect(await overflows()).toBe(false);
  await pane.getByRole('button', { name: '插入' }).click();
  await pane.getByText('暂计总分').waitFor();
  expect(await activeSheet()).toBe('自评表');
  // The form begins in row 1, its indicators in row 15: 附件1 stands above the title.
  expect(await valueIn(workbench, 'D15', '指标1：课题研究')).toBe('指标1：课题研究');
  expect(workbench.messages).toEqual([]);
});

/** Copies a table as Word does: as HTML, with its plain text beside it. */
async function copyTable(html: string, plain: string): Promise<void> {
  await workbench.page.evaluate(
    async ([table = '', text = '']) => {
      const parts = {
        'text/html': new Blob([table], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [html, plain],
  );
}

const FROM_WORD = `<table class=MsoTableGrid><tr><td><p>一级指标</p></td><td><p>二级指标</p></td><td><p>三级指标</p></td><td><p>指标值</p></td></tr>
<tr><td rowspan=2><p>产出指标</p></td><td><p>数量指标</p></td><td><p>课题研究</p></td><td><p>&ge;10个</p></td></tr>
<tr><td><p>质量指标</p></td><td><p>课题通过评审</p></td><td><p>100%</p></td></tr>
<tr><td colspan=4><p>（以上指标经专家论证）</p></td></tr></table>`;

test('a table pasted from Word is brought in; what fits nowhere stays listed until closed', async () => {
  const { page, pane } = workbench;
  await openPrefill();
  await copyTable(FROM_WORD, '课题研究');
  await pane.getByRole('textbox', { name: '粘贴' }).focus();
  await page.keyboard.press('Control+V');
  await pane.getByText(/^2 个指标，来自粘贴的表格/).waitFor();
  await paneAt(350, 'prefill-pasted');
  await paneAt(320, 'prefill-pasted-320');
  expect(await overflows()).toBe(false);
  await pane.getByRole('button', { name: '插入' }).click();
  await pane.getByRole('heading', { name: '已插入新表' }).waitFor();
  expect(await pane.getByText('（以上指标经专家论证）').count()).toBe(1);
  expect(await valueIn(workbench, 'E15', '≥10个')).toBe('≥10个');
  await paneAt(350, 'prefill-done');
  await pane.getByRole('button', { name: '完成' }).click();
  await pane.getByText('暂计总分').waitFor();
  expect(workbench.messages).toEqual([]);
});

test('a workbook of another office is brought in from its file and checked', async () => {
  const { pane } = workbench;
  await pane.locator('input[type=file]').setInputFiles(path.join(CASES, `${CHAOYANG}.xlsx`));
  await pane.getByText('91.00').first().waitFor();
  await paneAt(350, 'imported');
  expect(workbench.messages).toEqual([]);
});

test('a file that is none says so under the button, with its code', async () => {
  const { pane } = workbench;
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name: '自评表.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
  await pane.getByText('代码 not-a-workbook').waitFor();
  await paneAt(350, 'import-failed');
  await paneAt(320, 'import-failed-320');
  expect(await overflows()).toBe(false);
});

test('indicators are added, moved and deleted from page 指标', async () => {
  const { pane } = workbench;
  await pressInPane(workbench, 'button', '插入项目支出绩效自评表');
  await pane.getByText('暂计总分').waitFor();
  await selectCell(workbench, 'D14');
  await pressInPane(workbench, 'button', '评分依据');
  await pane.getByRole('heading', { name: '指标 1 / 16' }).waitFor();
  await paneAt(350, 'row-buttons');
  await paneAt(320, 'row-buttons-320');
  expect(await overflows()).toBe(false);
  await pressInPane(workbench, 'button', '增加指标');
  await pane.getByText('此行还没有指标').waitFor();
  await typeInto(workbench, 'D15', '培训人数');
  await typeInto(workbench, 'E15', '≥200人');
  await selectCell(workbench, 'D15');
  await pane.getByRole('heading', { name: '培训人数' }).waitFor();
  await pressInPane(workbench, 'button', '上移');
  await pane.getByRole('heading', { name: /指标 1 \/ / }).waitFor();
  expect(await valueIn(workbench, 'D14', '培训人数')).toBe('培训人数');
  await pressInPane(workbench, 'button', '删除指标');
  await pane.getByText('连同已填内容一起删除？').waitFor();
  await paneAt(350, 'row-question');
  await pane.getByRole('button', { name: '删除', exact: true }).click();
  expect(await valueIn(workbench, 'D14', '')).toBe('');
  expect(workbench.messages).toEqual([]);
});
