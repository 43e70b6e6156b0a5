import { read, write } from '@e965/xlsx';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFormDocx } from '../../src/files/docx/write-form-docx';
import { plainTable, wordFile } from '../files/docx/word-files';
import { formOfCase } from '../sheet/cases';
import { CASES, jixiao, reportsOf, results, temporaryFolder } from './run';

const folder = temporaryFolder();
const place = (source: string, ...target: readonly string[]): void => {
  copyFileSync(join(CASES, `${source}.xlsx`), join(folder, ...target));
};

beforeAll(() => {
  mkdirSync(join(folder, '报送', '甲单位'), { recursive: true });
  place('published-22', '报送', '10.xlsx');
  place('published-30', '报送', '9.xlsx');
  place('published-13', '报送', '甲单位', '表 1.xlsx');
  place('published-13', '报送', '~$9.xlsx');
  writeFileSync(join(folder, '报送', '说明.txt'), '附件');
});

const inFolder = { cwd: folder };

describe('what is checked', () => {
  test('a folder: its workbooks and those below, 9 before 10, nothing that Excel left behind', () => {
    expect(results(jixiao(['check', '--json', '报送'], inFolder))).toEqual([
      [join('报送', '9.xlsx'), 1],
      [join('报送', '10.xlsx'), 1],
      [join('报送', '甲单位', '表 1.xlsx'), 1],
    ]);
  });

  test('other files of a folder are counted, not passed over in silence', () => {
    expect(jixiao(['check', '报送'], inFolder).out).toContain('另有 1 个其他类型的文件，未检查');
  });

  test('patterns, which some shells leave to the command', () => {
    expect(results(jixiao(['check', '--json', '报送/**/表*.xlsx', '报送/1?.{xls,xlsx}'], inFolder))).toEqual([
      [join('报送', '甲单位', '表 1.xlsx'), 1],
      [join('报送', '10.xlsx'), 1],
    ]);
  });

  test('a list on standard input, whose paths may hold blanks', () => {
    const input = '报送/甲单位/表 1.xlsx\r\n\r\n报送/9.xlsx\n';
    expect(results(jixiao(['check', '--json', '-'], { ...inFolder, input }))).toEqual([
      ['报送/甲单位/表 1.xlsx', 1],
      ['报送/9.xlsx', 1],
    ]);
  });

  test.each(['xls', 'et'])(
    'a workbook of the old format (%s) comes to the same as the new one',
    (extension) => {
      const source = join(CASES, 'published-30.xlsx');
      const bytes: Buffer = write(read(readFileSync(source)), { type: 'buffer', bookType: 'biff8' });
      writeFileSync(join(folder, `旧.${extension}`), bytes);
      const [old, fresh] = reportsOf(jixiao(['check', '--json', `旧.${extension}`, source], inFolder));
      expect(fresh).toHaveProperty('forms.0.indicators.0.name', '灭火设备配备率100%');
      expect(old).toEqual({ ...fresh, file: `旧.${extension}` });
    },
  );

  describe('a Word document', () => {
    const word = join(folder, '送审');
    const findingIds = (...files: readonly string[]) =>
      reportsOf(jixiao(['check', '--json', ...files], inFolder)).map((report) =>
        'forms' in report ? report.forms.map(({ findings }) => findings.map(({ id }) => id)) : [],
      );

    test('comes to the same as the workbook, in a folder or named', async () => {
      mkdirSync(word);
      const bytes = await writeFormDocx(formOfCase('chaoyang-ip-operation-2021'), {
        draft: false,
        grid: null,
      });
      writeFileSync(join(word, '自评表.docx'), bytes);
      const [ofWord, ofWorkbook] = findingIds('送审', join(CASES, 'chaoyang-ip-operation-2021.xlsx'));
      expect(ofWord?.[0]).toContain('explanation-repeated');
      expect(ofWord).toEqual(ofWorkbook);
      expect(results(jixiao(['check', '--json', '送审/*.docx'], inFolder))).toEqual([
        ['送审/自评表.docx', 1],
      ]);
    });

    test('has numbers however they were typed: 10.00 is a score', () => {
      const rows = [
        ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['培训次数', '≥3次', '3次', '10', '10.00'],
      ];
      writeFileSync(join(folder, '小数.docx'), wordFile(plainTable(rows)));
      expect(findingIds('小数.docx').flat(2)).not.toContain('score-not-a-number');
    });
  });

  test('a file named twice, once', () => {
    expect(results(jixiao(['check', '--json', '报送/9.xlsx', './报送/9.xlsx'], inFolder))).toHaveLength(1);
  });

  test('many files come out in the order they went in', () => {
    const names = Array.from({ length: 120 }, (_, index) => `${String((index * 77) % 120)}.xlsx`);
    mkdirSync(join(folder, '许多'));
    names.forEach((name, index) => {
      place(index % 7 === 0 ? 'chaoyang-ip-operation-2021' : 'published-22', '许多', name);
    });
    const given = names.map((name) => `许多/${name}`);
    expect(reportsOf(jixiao(['check', '--json', ...given], inFolder)).map(({ file }) => file)).toEqual(given);
  });
});

describe('the rule set', () => {
  const ruleSetsOf = (...args: readonly string[]) =>
    reportsOf(jixiao(['check', '--json', ...args])).flatMap((report) =>
      'forms' in report ? report.forms.map(({ ruleSet }) => ruleSet) : [],
    );

  test('is the one that each layout suggests', () => {
    expect(ruleSetsOf('published-01.xlsx', 'published-30.xlsx')).toEqual(['mof-2020', 'transfer-payment']);
  });

  test('is the named one for every form', () => {
    expect(ruleSetsOf('--rules', 'guangxi', 'published-01.xlsx', 'published-30.xlsx')).toEqual([
      'guangxi',
      'guangxi',
    ]);
  });

  test('may stand in a file: what rules --json prints, edited', () => {
    const shipped = jixiao(['rules', 'mof-2020', '--json']).out;
    const file = join(folder, '本单位.json');
    writeFileSync(file, shipped.replace('"mof-2020"', '"our-own"'));
    expect(ruleSetsOf('--rules', file, 'published-01.xlsx')).toEqual(['our-own']);
    writeFileSync(file, shipped.replace('"executionWeight": 10', '"executionWeight": -1'));
    expect(jixiao(['check', '--rules', file, 'published-01.xlsx'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /本单位\.json：规则集有误：executionWeight 缺失或有误 {2}rule-set-invalid\n$/,
      ),
    });
  });
});

describe('the exit code', () => {
  const codeOf = (...args: readonly string[]) => jixiao(['check', ...args]).code;

  test('is 1 where something must be put right, unless that was not asked for', () => {
    expect(codeOf('published-22.xlsx')).toBe(1);
    expect(codeOf('published-22.xlsx', '--fail-on', 'never')).toBe(0);
  });

  test('is 0 with warnings only, unless they count', () => {
    const run = jixiao(['check', '--json', 'published-30.xlsx']);
    const severities = reportsOf(run).flatMap((report) =>
      'forms' in report
        ? report.forms.flatMap(({ findings }) => findings.map(({ severity }) => severity))
        : [],
    );
    expect(severities).toContain('warning');
    expect(severities).not.toContain('error');
    expect(run.code).toBe(0);
    expect(codeOf('published-30.xlsx', '--fail-on', 'warning')).toBe(1);
  });

  test('is 2 where a file could not be read, and the others are checked all the same', () => {
    const run = jixiao(['check', '--json', 'nowhere.xlsx', 'published-30.xlsx', '--fail-on', 'never']);
    expect(results(run)).toEqual([
      ['nowhere.xlsx', 'not-found'],
      ['published-30.xlsx', 1],
    ]);
    expect(run.code).toBe(2);
  });

  test.each([
    [['check'], /请给出要检查的文件/],
    [[], /请给出命令/],
    [['chek'], /没有命令“chek”/],
    [['check', 'a.xlsx', '--bad'], /没有选项“--bad”/],
    [['check', 'a.xlsx', '--rules'], /--rules .*缺少/],
    [['check', 'a.xlsx', '--rules', 'nope'], /没有规则集“nope”.*mof-2020/],
    [['check', 'a.xlsx', '--lang', 'fr'], /--lang 不能是“fr”/],
    [['check', 'a.xlsx', '--fail-on', 'maybe'], /--fail-on 不能是“maybe”/],
    [['check', 'a.xlsx', '--out', 'a.txt'], /\.xlsx 结尾/],
    [['check', 'a.xlsx', '--out', 'no/such/folder/a.xlsx'], /写不进去/],
    [['check', 'a.xlsx', '--bad', '--lang', 'en-US'], /No option "--bad"/],
    [['rules', 'a', 'b'], /最多/],
  ])('is 2 with one line of advice for %j', (args, advice) => {
    const { code, out, err } = jixiao(args);
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toMatch(advice);
  });
});

test('what people read names the file, the cell, the fault and its code, without colours in a pipe', () => {
  const { out, err } = jixiao(['check', 'published-22.xlsx']);
  expect(out).toMatch(/^published-22\.xlsx\n/);
  expect(out).toMatch(/须改正 {2}K13 {2}缺偏差原因：.* {2}explanation-missing/);
  expect(out).toMatch(/共 1 个文件，1 份自评表：须改正 4 处/);
  expect(out).not.toContain('\u001b');
  expect(err).toBe('');
});

test('rules lists what there is and explains one', () => {
  expect(jixiao(['rules']).out).toMatch(/^mof-2020 .*财预〔2020〕10号/);
  expect(jixiao(['rules', 'mof-2020']).out).toMatch(/执行率分值：10\n[^]*算例\n/);
  expect(jixiao(['rules', 'mof-2020', '--lang', 'en-US']).out).toMatch(/Execution weight: 10\n/);
});
