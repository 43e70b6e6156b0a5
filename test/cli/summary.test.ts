import { read, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SummaryWriter } from '../../src/cli/summary/writer';
import { wordsIn } from '../../src/cli/words';
import { CASES, COMMAND, jixiao, temporaryFolder } from './run';

const folder = temporaryFolder();
const out = join(folder, '汇总.xlsx');

type Rows = readonly Readonly<Record<string, unknown>>[];
function tables(file: string): Readonly<Record<string, Rows>> {
  const { Sheets, SheetNames } = read(readFileSync(file));
  return Object.fromEntries(
    SheetNames.map((name) => [name, utils.sheet_to_json(Sheets[name] ?? {}, { defval: null })]),
  );
}

describe('the summary of a run', () => {
  beforeAll(() => {
    copyFileSync(join(CASES, 'beijing-ip-promotion-2021.xlsx'), join(folder, 'a.xlsx'));
    copyFileSync(join(CASES, 'published-22.xlsx'), join(folder, 'b.xlsx'));
    writeFileSync(join(folder, 'c.xlsx'), '');
    jixiao(['check', '.', '--out', '汇总.xlsx'], { cwd: folder });
  });

  test('has a row a form with totals, grade and numbers of findings', () => {
    const { 自评表: forms = [] } = tables(out);
    expect(forms.map((row) => row['文件'])).toEqual(['a.xlsx', 'b.xlsx']);
    expect(forms[0]).toMatchObject({
      全年预算数: 543.7,
      全年执行数: 508.95,
      执行率: 0.9361,
      表中总分: 99.06,
      得分之和: 99.06,
      等级: '优',
    });
    expect(forms[1]).toMatchObject({ 表中总分: null, 得分之和: 84, 缺偏差原因: 4, 须改正: 4 });
  });

  test('has a row a finding, and a row a file that was not read', () => {
    const { 检查结果: findings = [], 未读取: unread = [] } = tables(out);
    expect(findings).toContainEqual(
      expect.objectContaining({ 文件: 'b.xlsx', 单元格: 'K13', 程度: '须改正', 代码: 'explanation-missing' }),
    );
    expect(unread).toEqual([expect.objectContaining({ 文件: 'c.xlsx', 代码: 'not-a-workbook' })]);
  });

  test('can be filtered, and its headings stay in sight', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    for (const sheet of book.worksheets) {
      expect(sheet.autoFilter).toBeTruthy();
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    }
  });

  test('is no input of the next run, and is replaced by it', () => {
    jixiao(['check', '.', '--out', '汇总.xlsx'], { cwd: folder });
    expect(tables(out)['未读取']?.map((row) => row['文件'])).toEqual(['c.xlsx']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

test('text that looks like a formula stays text, and control characters do no damage', async () => {
  const file = join(folder, '公式.xlsx');
  const summary = await SummaryWriter.open(file, wordsIn('zh-CN'));
  for (const name of ['=1+1', '+86', '-5', '@a', 'x\u0001y']) {
    summary.add({ file: name, error: { code: 'no-form', message: '' } });
  }
  await summary.close();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const cells = [2, 3, 4, 5, 6].map((row) => book.getWorksheet('未读取')?.getCell(row, 1));
  expect(cells.map((cell) => cell?.value)).toEqual(['=1+1', '+86', '-5', '@a', 'xy']);
  expect(cells.map((cell) => cell?.numFmt === '@')).toEqual([true, true, true, true, false]);
});

test('a run that is given up leaves nothing behind', async () => {
  const file = join(folder, '未完.xlsx');
  const summary = await SummaryWriter.open(file, wordsIn('zh-CN'));
  summary.discard();
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('未完'))).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a run that %s ends leaves no file behind and the old summary as it was',
  async (signal) => {
    const place = mkdtempSync(join(folder, signal));
    const [table, old] = ['汇总.xlsx', '上次的汇总'];
    for (let index = 0; index < 400; index++) {
      copyFileSync(join(CASES, 'published-22.xlsx'), join(place, `${String(index)}.xlsx`));
    }
    writeFileSync(join(place, table), old);
    const run = spawn(process.execPath, [COMMAND, 'check', '.', '--out', table], { cwd: place });
    await once(run.stdout, 'data');
    expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    run.kill(signal);
    run.stdout.resume();
    const [code] = await once(run, 'exit');
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readFileSync(join(place, table), 'utf8')).toBe(old);
  },
);
