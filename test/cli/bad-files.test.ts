import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_FILES, writeBadFiles } from './bad-files';
import { jixiao, reportsOf, results, temporaryFolder } from './run';

const folder = temporaryFolder();

beforeAll(() => {
  writeBadFiles(folder);
  mkdirSync(join(folder, '空文件夹'));
});

test('each bad file is one line with its code, and the good one among them is checked', () => {
  const names = [...BAD_FILES.map(([name]) => name), '巨大.xlsx', '空文件夹', '不存在.xlsx', '好.xlsx'];
  const run = jixiao(['check', '--json', ...names], { cwd: folder });
  expect(results(run)).toEqual([
    ...BAD_FILES.map(([name, code]) => [name, code]),
    ['巨大.xlsx', 'too-large'],
    ['空文件夹', 'not-found'],
    ['不存在.xlsx', 'not-found'],
    ['好.xlsx', 1],
  ]);
  expect(run).toMatchObject({ code: 2, err: '' });
});

test('each message says in the language asked for what to do', () => {
  const names = BAD_FILES.map(([name]) => name);
  const messagesIn = (locale: string) =>
    reportsOf(jixiao(['check', '--json', '--lang', locale, ...names], { cwd: folder })).map((report) =>
      'error' in report ? report.error.message : '',
    );
  for (const message of messagesIn('zh-CN')) expect(message).toMatch(/另存为 \.(xlsx|docx)|没有找到自评表/);
  for (const message of messagesIn('en-US'))
    expect(message).toMatch(/save (it )?as \.xlsx or \.docx|Save the form as|No form/);
});
