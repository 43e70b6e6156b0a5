import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/xlsx';
import { recognise } from '../../src/sheet/recognise';
import { TEMPLATES } from '../../src/sheet/template/gallery';
import { jixiao, temporaryFolder } from './run';

const folder = temporaryFolder();
const template = (...args: readonly string[]) => jixiao(['template', ...args], { cwd: folder });

const textsIn = (file: string) =>
  readWorkbook(readFileSync(join(folder, file))).flatMap(({ values }) => values.flat());

test('the templates are listed with their ids and their names', () => {
  const { code, out } = template();
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => line.split('  ')[0]),
  ).toEqual(TEMPLATES.map(({ id }) => id));
  expect(out).toContain('decomposition  绩效目标分解表');
});

test('one is written to a file for a year and a unit, in a unit of money', () => {
  const run = template(
    'district',
    '--out',
    '区级.xlsx',
    '--year',
    '2024',
    '--unit',
    '某区某局',
    '--money',
    '元',
  );
  expect([run.code, run.err]).toEqual([0, '']);
  expect(run.out).toContain('已写入 区级.xlsx');
  const [form] = readWorkbook(readFileSync(join(folder, '区级.xlsx'))).flatMap(recognise);
  expect([form?.year, form?.header.unit?.text, form?.funds?.unit]).toEqual([2024, '某区某局', '元']);
});

test('without a year it is for the last one', () => {
  expect(template('municipal', '--out', '市级.xlsx').code).toBe(0);
  expect(textsIn('市级.xlsx')).toContain(`（${String(new Date().getFullYear() - 1)}年度）`);
});

test('a form that it wrote can be checked at once', () => {
  template('four-class', '--out', '四类.xlsx', '--year', '2025');
  expect(jixiao(['check', '--json', '四类.xlsx'], { cwd: folder }).out).toContain('"sheet":"自评表"');
});

test('an existing file is left alone, unless told otherwise', () => {
  writeFileSync(join(folder, '旧.xlsx'), '旧');
  const refused = template('fund-plan', '--out', '旧.xlsx');
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toMatch(/^文件已存在.*out-exists.*旧\.xlsx\n$/);
  expect(readFileSync(join(folder, '旧.xlsx'), 'utf8')).toBe('旧');
  expect(template('fund-plan', '--out', '旧.xlsx', '--force').code).toBe(0);
  expect(textsIn('旧.xlsx')).toContain('资金安排表');
});

test.each([
  ['an id that there is not', ['annual', '--out', 'a.xlsx'], 'unknown-template'],
  ['no file', ['district'], 'out-missing'],
  ['another kind of file', ['district', '--out', 'a.docx'], 'out-not-xlsx'],
  ['a folder that there is not', ['district', '--out', join('无', 'a.xlsx')], 'out-not-written'],
  ['a year in words', ['district', '--out', 'a.xlsx', '--year', '去年'], 'year-not-plausible'],
  ['a year far off', ['district', '--out', 'a.xlsx', '--year', '0202'], 'year-not-plausible'],
  ['another money', ['district', '--out', 'a.xlsx', '--money', '亿元'], 'money-unknown'],
])('%s is one line with its code, and nothing is written', (_, args, code) => {
  const before = readdirSync(folder);
  const run = template(...args);
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(new RegExp(`^[^\\n]*${code}[^\\n]*\\n$`));
  expect(readdirSync(folder)).toEqual(before);
});

test('English is spoken on request', () => {
  expect(template('--lang', 'en-US').out).toContain('decomposition  Transfer payment: targets');
  expect(template('nothing', '--lang', 'en-US').err).toContain('No template "nothing"');
});
