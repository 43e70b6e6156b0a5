import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readWorkbook } from '../../src/files/xlsx';
import { writeFormDocx } from '../../src/files/docx/write-form-docx';
import { recognise } from '../../src/sheet/recognise';
import { pressInPane, valueIn } from './hands';
import { launchBrowser, openWorkbench, type OpenWorkbench } from './harness';
import { chosenFile, transferWorkbook } from './workbooks';

const BEIJING = readFileSync(path.join(__dirname, '../cases/beijing-ip-promotion-2021.xlsx'));
const CHAOYANG = readFileSync(path.join(__dirname, '../cases/chaoyang-ip-operation-2021.xlsx'));

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  workbench = await openWorkbench(browser);
});
afterEach(() => workbench.close());
afterAll(() => browser.close());

/** Chooses a file under 从文件导入. */
async function importFile(name: string, bytes: Uint8Array): Promise<void> {
  await workbench.pane.getByRole('button', { name: '从文件导入' }).waitFor();
  await workbench.pane.locator('input[type=file]').setInputFiles(chosenFile(name, bytes));
}

/** The same workbook as Excel 97 and WPS save it: a compound file of BIFF8 records. */
const inBiff8 = (xlsx: Buffer): Uint8Array =>
  new Uint8Array(write(read(xlsx), { type: 'array', bookType: 'biff8' }));

/** The words of a Word document, paragraph by paragraph. */
function wordsOf(docx: Uint8Array): string {
  const document = unzipSync(docx)['word/document.xml'];
  if (!document) throw new Error('no Word document');
  return strFromU8(document)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

async function asWordDocument(xlsx: Buffer): Promise<Uint8Array> {
  const [grid] = readWorkbook(xlsx);
  const [form] = grid ? recognise(grid) : [];
  if (!grid || !form) throw new Error('no form in the case');
  return writeFormDocx(form, { draft: false, grid });
}

test('the report on a transfer payment whose papers stand on four sheets names the figures that differ', async () => {
  const { pane, page } = workbench;
  await importFile('转移支付.xlsx', await transferWorkbook());
  await pressInPane(workbench, 'tab', '报告');
  const difference = '已支出合计 1961.4864，各行之和 1961.4846';
  await pane.getByText(difference).waitFor();

  await pressInPane(workbench, 'button', '导出 Word 报告');
  const open = pane.getByRole('region', { name: /^导出前尚有/ });
  await open.getByText(difference).waitFor();
  await workbench.picture('transfer-open-matters');
  const download = page.waitForEvent('download');
  await pressInPane(workbench, 'button', '仍要导出');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  const words = wordsOf(readFileSync(await file.path()));
  const note = words.slice(words.indexOf('编写说明'));
  expect(note).toContain('1961.4864');
  expect(note).toContain('1961.4846');
  await pane.getByText(`已导出“${file.suggestedFilename()}”`).first().waitFor();
  expect(workbench.messages).toEqual([]);
});

test('a form is brought in from a Word document', async () => {
  await importFile('自评表.docx', await asWordDocument(BEIJING));
  await workbench.pane.getByText('99.06').first().waitFor();
  await workbench.pane.getByText('识别自现有表，不会改动').waitFor();
  expect(await valueIn(workbench, 'A1', '项目支出绩效自评表')).toBe('项目支出绩效自评表');
  expect(workbench.messages).toEqual([]);
});

test.each(['自评表.xls', '自评表.et'])('a form is brought in from %s', async (name) => {
  await importFile(name, inBiff8(CHAOYANG));
  await workbench.pane.getByText('91.00').first().waitFor();
  await workbench.pane.getByRole('tab', { name: '检查 12' }).waitFor();
  expect(workbench.messages).toEqual([]);
});
