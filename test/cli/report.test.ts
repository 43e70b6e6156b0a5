import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main';
import { readDocx } from '../../src/files/docx/read-docx';
import { writeFormDocx } from '../../src/files/docx/write-form-docx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetPlan } from '../../src/model/sheet-plan';
import { templateOf } from '../../src/sheet/template/gallery';
import { formOfCase } from '../sheet/cases';
import { caseOptions } from '../transfer/case-content';
import { CASES, jixiao, temporaryFolder } from './run';

const folder = temporaryFolder();
const report = (...args: readonly string[]) => jixiao(['report', ...args], { cwd: folder });
const beijing = join(CASES, 'beijing-ip-promotion-2021.xlsx');
const chaoyang = join(CASES, 'chaoyang-ip-operation-2021.xlsx');

const plansOf = (...ids: readonly string[]): readonly SheetPlan[] =>
  ids.flatMap((id) => templateOf(id)?.build(caseOptions()) ?? []);

beforeAll(async () => {
  const papers = plansOf('transfer-form', 'decomposition', 'fund-plan', 'fund-execution');
  const [form, ...others] = papers;
  writeFileSync(join(folder, '转移支付.xlsx'), await writeXlsx(papers));
  writeFileSync(join(folder, '表一.xlsx'), await writeXlsx(form ? [form] : []));
  writeFileSync(join(folder, '表二.xlsx'), await writeXlsx(others));
  writeFileSync(
    join(folder, '自评表.docx'),
    await writeFormDocx(formOfCase('published-01'), { draft: false, grid: null }),
  );
  writeFileSync(join(folder, '旧.docx'), '旧');
  writeFileSync(join(folder, '旧.doc'), '旧');
  writeFileSync(join(folder, '坏.xlsx'), 'x');
  mkdirSync(join(folder, '夹.docx'));
});

async function tablesIn(file: string): Promise<number> {
  return (await readDocx(new Uint8Array(readFileSync(join(folder, file))))).length;
}

test('the report of a transfer payment is written; a total that is not the sum is told, and ends with code 1', async () => {
  const run = report('转移支付.xlsx', '--out', '转移支付报告.docx');
  expect([run.code, run.err]).toEqual([1, '']);
  expect(run.out).toContain('已支出合计 1961.4864，各行之和 1961.4846');
  expect(run.out).toMatch(/\n已写入 转移支付报告\.docx\n$/);
  expect(await tablesIn('转移支付报告.docx')).toBeGreaterThan(5);
});

test('papers in several files make one report', () => {
  const run = report('表一.xlsx', '表二.xlsx', '--out', '合.docx');
  expect(run.out).toBe(report('转移支付.xlsx', '--out', '分.docx').out.replace('分.docx', '合.docx'));
});

test('what is open is listed, errors first, and the draft is called one', () => {
  const run = report(beijing, '--out', '北京.docx');
  expect(run.code).toBe(1);
  const titles = run.out.split('\n').filter((line) => !line.startsWith('  '));
  expect(titles).toEqual(['须改正 1 项', '待补充 5 项', '请核对 2 项', '草稿已写入 北京.docx', '']);
  expect(run.out).toContain('  “Sheet1”缺偏差原因5处：I13、I14、I18、I21、I39\n');
});

test('without errors the code is 0, whatever a person has yet to write', () => {
  const run = report(chaoyang, '--out', '朝阳.docx');
  expect([run.code, run.err]).toEqual([0, '']);
  expect(run.out).toContain('待补充');
});

test('a form in a Word document is read as well', () => {
  expect(report('自评表.docx', '--out', '由Word.docx').out).toContain('已写入 由Word.docx');
});

test('one of several forms is chosen by its number', () => {
  const several = report(beijing, chaoyang, '--out', '两份.docx');
  expect([several.code, several.out]).toEqual([2, '']);
  expect(several.err).toMatch(/several-forms.*1 “Sheet1”北京市.*；2 “自评表”知识产权运营服务体系建设经费\n$/);
  expect(report(beijing, chaoyang, '--out', '第二份.docx', '--form', '2').out).toContain('“自评表”');
});

test('an existing file is left alone, unless told otherwise', () => {
  const refused = report(chaoyang, '--out', '旧.docx');
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toMatch(/^文件已存在.*out-exists.*旧\.docx\n$/);
  expect(readFileSync(join(folder, '旧.docx'), 'utf8')).toBe('旧');
  expect(report(chaoyang, '--out', '旧.docx', '--force').code).toBe(0);
  expect(readFileSync(join(folder, '旧.docx'), 'latin1').slice(0, 2)).toBe('PK');
});

test.each([
  ['no file', ['--out', 'a.docx'], 'files-missing'],
  ['nowhere to write', [chaoyang], 'out-missing'],
  ['another kind of file', [chaoyang, '--out', 'a.pdf'], 'out-not-docx'],
  ['a folder that there is not', [chaoyang, '--out', join('无', 'a.docx')], 'out-not-written'],
  ['a folder in the place of the file', [chaoyang, '--out', '夹.docx', '--force'], 'out-not-written'],
  ['a number that no form has', [chaoyang, '--out', 'a.docx', '--form', '0'], 'form-unknown'],
  ['a file that there is not', ['无.xlsx', '--out', 'a.docx'], 'not-found'],
  ['a broken workbook', ['坏.xlsx', '--out', 'a.docx'], 'not-a-workbook'],
  ['a folder for a file', ['夹.docx', '--out', 'a.docx'], 'not-a-workbook'],
  ['a .doc', ['旧.doc', '--out', 'a.docx'], 'unsupported'],
])('%s is one line with its code, and nothing is written', (_, args, code) => {
  const before = readdirSync(folder);
  const run = report(...args);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(new RegExp(`^[^\\n]*${code}[^\\n]*\\n$`));
  expect(readdirSync(folder)).toEqual(before);
});

test('a workbook without any paper is told so', async () => {
  const plan: SheetPlan | undefined = plansOf('decomposition')[0];
  if (!plan) throw new Error('no template');
  writeFileSync(join(folder, '空.xlsx'), await writeXlsx([{ ...plan, cells: [['甲']], merges: [] }]));
  expect(report('空.xlsx', '--out', 'a.docx').err).toMatch(/^没有找到自评表.*no-form）。\n$/);
});

test('English is spoken on request', () => {
  const run = report(beijing, '--out', 'en.docx', '--lang', 'en-US');
  expect(run.out).toContain('To fix: 1');
  expect(run.out).toContain('Draft written to en.docx');
});

describe('at a terminal', () => {
  async function answered(answer: string, out: string, ...args: readonly string[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end(answer);
    const streams = {
      input: Object.assign(input, { isTTY: true }),
      output: Object.assign(output, { isTTY: true }),
      errors: new PassThrough(),
    };
    const code = await main(['report', chaoyang, '--out', join(folder, out), ...args], streams);
    return { code, said: String(output.read()), isWritten: existsSync(join(folder, out)) };
  }

  test('a person is asked while something is open, and no writes nothing', async () => {
    const { code, said, isWritten } = await answered('\n', '否.docx');
    expect([code, isWritten]).toEqual([1, false]);
    expect(said).toMatch(/仍要写出报告吗.*未写出。\n$/s);
  });

  test('yes writes it', async () => {
    expect(await answered('y\n', '是.docx')).toMatchObject({ code: 0, isWritten: true });
  });

  test('--draft-ok asks nothing', async () => {
    const { said, isWritten } = await answered('', '直接.docx', '--draft-ok');
    expect(isWritten).toBe(true);
    expect(said).not.toContain('仍要写出');
  });
});
