import { read, utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tagCount, withoutEmptyCells } from '../../src/files/worksheet-xml';
import { readWorkbook } from '../../src/files/xlsx';

const stripped = (xml: string): string =>
  new TextDecoder().decode(withoutEmptyCells(new TextEncoder().encode(xml)));

describe('a worksheet without its empty cells', () => {
  test('keeps every value, formula and text', () => {
    const filled = '<c r="A1" t="s"><v>0</v></c><c r="C1" s="2"><f>1+1</f></c>';
    expect(stripped(`<row r="1">${filled}<c r="D1" s="3"/><c r="E1"/></row>`)).toBe(
      `<row r="1">${filled}</row>`,
    );
  });

  test('keeps an empty cell that has a type: it may be FALSE', () => {
    const row = '<row r="1"><c r="A1" t="b"/><c r="B1" s="1" t="s"/></row>';
    expect(stripped(row)).toBe(row);
  });

  test.each([
    ['a cell without a place, which stands behind it', '<row r="1"><c r="A1"/><c><v>1</v></c></row>'],
    ['a comment', '<row r="1"><!-- --><c r="A1"/></row>'],
    ['text that looks like cells', '<c r="A1" t="str"><v><![CDATA[<c r="B1"/></row>]]></v></c>'],
    ['a cut-off tag', '<row r="1"><c r="A1" s="1'],
  ])('is as it was where there is %s', (_, xml) => {
    expect(stripped(xml)).toBe(xml);
  });

  test('counts its tags whatever they are called', () => {
    expect(tagCount(new TextEncoder().encode('<x:c><x:v>1</x:v></x:c>'))).toBe(4);
  });
});

const CASES = join(process.cwd(), 'test/cases');

test.each(readdirSync(CASES).filter((name) => name.endsWith('.xlsx')))(
  '%s has the cells and merges that SheetJS finds in the whole file',
  (name) => {
    const bytes = readFileSync(join(CASES, name));
    const { SheetNames, Sheets } = read(bytes);
    const grids = readWorkbook(bytes);
    expect(grids.map(({ sheet }) => sheet)).toEqual(SheetNames);
    for (const { sheet: sheetName, origin, values, merges } of grids) {
      const sheet = Sheets[sheetName] ?? {};
      const found = utils.sheet_to_json<readonly unknown[]>(sheet, {
        header: 1,
        defval: null,
        blankrows: true,
        range: { s: { r: origin.row, c: origin.column }, e: utils.decode_range(sheet['!ref'] ?? 'A1').e },
      });
      const width = values[0]?.length ?? 0;
      expect(values).toEqual(found.slice(0, values.length).map((row) => row.slice(0, width)));
      expect(merges).toHaveLength(sheet['!merges']?.length ?? 0);
    }
  },
);

test.each<BookType>(['xlsx', 'xlsb', 'xls', 'ods'])(
  '%s of one workbook gives the same values',
  (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['指标', 1.5, true, 0.9361]]), '自评表');
    const bytes: ArrayBuffer = write(book, { type: 'array', bookType });
    expect(readWorkbook(new Uint8Array(bytes))[0]?.values).toEqual([['指标', 1.5, true, 0.9361]]);
  },
);
