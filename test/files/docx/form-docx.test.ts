import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { writeFormDocx } from '../../../src/files/docx/write-form-docx';
import type { Form } from '../../../src/model/form';
import { recognise } from '../../../src/sheet/recognise';
import { CASES, formOfCase, sheetOfCase } from '../../sheet/cases';
import { DRAWN_CASES } from '../../sheet/drawn-cases';
import { randomFormOnSheet } from './random-forms';
import { throughWord, whatItSays } from './what-it-says';

async function partsOf(form: Form, draft = false): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeFormDocx(form, { draft, grid: null }));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const tablesIn = (xml: string): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const rowsIn = (xml: string): readonly string[] => xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];

describe('a form through Word', () => {
  test.each(CASES)('is the same form again: %s', async (name) => {
    const { form, grid } = sheetOfCase(name);
    const [read, second] = await throughWord(form, { grid });
    expect(read && whatItSays(read)).toEqual(whatItSays(form));
    expect(read?.notUnderstood).toEqual([]);
    expect(second).toBeUndefined();
  });

  test('is the same form again, whatever its columns and whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomFormOnSheet,
        fc.boolean(),
        fc.boolean(),
        async ({ form, grid }, draft, alone) => {
          const forms = await throughWord(form, { draft, grid: alone ? null : grid });
          expect(forms.map(whatItSays)).toEqual([whatItSays(form)]);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('keeps 改进措施 where it has a column of its own', async () => {
    const drawn = DRAWN_CASES.find(({ name }) => name.startsWith('42'));
    const [form] = drawn ? recognise(drawn.grid) : [];
    if (!drawn || !form) throw new Error('no drawing of two columns');
    const [read] = await throughWord(form, { grid: drawn.grid });
    const said = read?.indicators.map(({ explanation, measures }) => [explanation?.text, measures?.text]);
    expect(said).toEqual([
      ['人员不足', '下年分两期补齐'],
      ['', '加强巡查'],
      ['宣传不够', ''],
      ['', ''],
    ]);
  });

  test('keeps its order of columns, 分值 first where it stands first', async () => {
    const [read] = await throughWord(formOfCase('published-13'));
    expect(read?.layout).toBe('weight-first');
  });

  test('loses control characters, which no Word document can hold, and nothing else', async () => {
    const form = formOfCase('published-30');
    const [first, ...rest] = form.indicators;
    if (!first) throw new Error('no indicator');
    const name = { ...first.name, text: '灭火\u0007设备\ud800\r\n一批' };
    const [read] = await throughWord({ ...form, indicators: [{ ...first, name }, ...rest] });
    expect(read?.indicators[0]?.name.text).toBe('灭火设备\n一批');
  });
});

describe('the document of a form', () => {
  const form = formOfCase('chaoyang-ip-operation-2021');

  test('is A4 portrait', async () => {
    const xml = (await partsOf(form))['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  test('repeats the headings of the indicators on every page, and parts no row between pages', async () => {
    const xml = (await partsOf(form))['word/document.xml'] ?? '';
    const tables = tablesIn(xml);
    expect(tables).toHaveLength(2);
    const [heading, ...others] = rowsIn(tables[1] ?? '');
    expect(heading).toContain('三级指标');
    expect(heading).toContain('<w:tblHeader/>');
    expect(others.join('')).not.toContain('<w:tblHeader/>');
    const rows = tables.flatMap(rowsIn);
    expect(rows.filter((row) => row.includes('<w:cantSplit/>'))).toHaveLength(rows.length);
  });

  test('has no cell of the repeated headings merged with one below, which would keep Word from repeating them', async () => {
    const tables = tablesIn((await partsOf(form))['word/document.xml'] ?? '');
    expect(rowsIn(tables[1] ?? '')[0]).not.toContain('<w:vMerge');
  });

  test('has fixed columns that fill 170 mm to a twentieth of a point a column', async () => {
    const xml = (await partsOf(form))['word/document.xml'] ?? '';
    for (const table of tablesIn(xml)) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(Math.abs(sum - 9638)).toBeLessThanOrEqual(widths.length);
    }
  });

  test('has room for who filled it in, the date and the seal', async () => {
    const xml = (await partsOf(form))['word/document.xml'] ?? '';
    for (const text of ['填表人：', '联系电话：', '填写日期：', '（单位公章）']) expect(xml).toContain(text);
  });

  test('names no author, and 宋体 for machines without 方正小标宋', async () => {
    const parts = await partsOf(form);
    expect(parts['docProps/core.xml']).not.toContain('Un-named');
    expect(parts['word/fontTable.xml']).toMatch(/方正小标宋简体"><w:altName w:val="宋体"/);
  });

  test('carries 草稿 on every page as a draft, and nowhere otherwise', async () => {
    const headers = (parts: Readonly<Record<string, string>>) =>
      Object.entries(parts).filter(([path, xml]) => /header\d/.test(path) && xml.includes('草稿'));
    expect(headers(await partsOf(form, true))).toHaveLength(1);
    expect(headers(await partsOf(form, false))).toHaveLength(0);
  });
});
