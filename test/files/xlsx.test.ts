import { CFB, utils, write } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readWorkbook } from '../../src/files/xlsx';
import { WorkbookError } from '../../src/files/workbook-error';

/** A workbook of one sheet in a file format, as another program would save it. */
function saved(sheet: WorkBook['Sheets'][string], bookType: 'xlsx' | 'xls' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '自评表');
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType });
  return new Uint8Array(bytes);
}

function codeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return 'read';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : `not typed: ${String(error)}`;
  }
}

const textBytes = (text: string) => new TextEncoder().encode(text);

describe('a workbook', () => {
  const placed = () => {
    const sheet = utils.sheet_add_aoa(utils.aoa_to_sheet([]), [['总分', 0.5, true]], { origin: 'C3' });
    sheet['D3'] = { t: 'n', v: 0.5, z: '0.00%', f: 'SUM(1,-0.5)' };
    sheet['!merges'] = [{ s: { r: 2, c: 2 }, e: { r: 3, c: 2 } }];
    return sheet;
  };

  test.each(['xlsx', 'xls'] as const)(
    'in %s gives values, formats and merges where they stand',
    (bookType) => {
      const [grid] = readWorkbook(saved(placed(), bookType));
      expect(grid).toMatchObject({
        sheet: '自评表',
        origin: { row: 2, column: 2 },
        values: [['总分', 0.5, true]],
        merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      });
      expect(grid?.formats[0]?.slice(0, 2)).toEqual(['General', '0.00%']);
    },
  );

  test('gives its formulas with the equals sign', () => {
    expect(readWorkbook(saved(placed()))[0]?.formulas).toEqual([['', '=SUM(1,-0.5)', '']]);
  });

  test('gives an error value as its text, as Excel does', () => {
    const sheet = utils.aoa_to_sheet([['x']]);
    sheet['A1'] = { t: 'e', v: 0x07, w: '#DIV/0!' };
    expect(readWorkbook(saved(sheet))[0]?.values).toEqual([['#DIV/0!']]);
  });

  test('gives one grid a sheet, in order, an empty one too', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), '自评表');
    const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
    expect(readWorkbook(new Uint8Array(bytes)).map(({ sheet, values }) => [sheet, values])).toEqual([
      ['空', []],
      ['自评表', [['甲']]],
    ]);
  });

  test('with two cells a world apart is too large for a form', () => {
    const sheet = utils.aoa_to_sheet([['甲']]);
    sheet['XFD200'] = { t: 's', v: '乙' };
    sheet['!ref'] = 'A1:XFD200';
    expect(codeOf(saved(sheet))).toBe('too-many-cells');
  });
});

describe('what is no workbook', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', textBytes('项目名称,得分\n甲,10')],
    ['a page', textBytes('<html><table><tr><td>1</td></tr></table></html>')],
    ['the beginning of an archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['the beginning of a compound file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
  ])('%s is refused by its code', (_, bytes) => {
    expect(codeOf(bytes)).toBe('not-a-workbook');
  });

  test('a document of another kind is told from a damaged file', () => {
    expect(codeOf(textBytes('%PDF-1.7'))).toBe('unsupported');
    expect(codeOf(zipSync({ 'word/document.xml': textBytes('<w/>') }))).toBe('unsupported');
  });

  test('an archive is measured by its directory before anything is unpacked', () => {
    const part = new Uint8Array(60 * 1024 * 1024);
    expect(codeOf(zipSync({ 'a.xml': part, 'b.xml': part }))).toBe('too-large');
  });

  test('a directory that lies about a size gains nothing by it', () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(120 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect(codeOf(bytes)).toBe('not-a-workbook');
  });

  test('a cut-off workbook is refused', () => {
    const whole = saved(utils.aoa_to_sheet([['甲']]));
    expect(codeOf(whole.slice(0, whole.length / 2))).toBe('not-a-workbook');
  });

  test('a workbook under a password says so', () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
    const bytes = CFB.write(container, { type: 'buffer' });
    expect(codeOf(Uint8Array.from(Buffer.from(bytes as Buffer)))).toBe('encrypted');
  });

  test('any bytes at all give sheets or a code', () => {
    const signature = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]);
    fc.assert(
      fc.property(signature, fc.uint8Array({ maxLength: 600 }), (start, rest) => {
        expect(codeOf(new Uint8Array([...start, ...rest]))).not.toMatch(/not typed/);
      }),
    );
  });
});
