import { CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { DOCX_LIMITS } from '../../../src/files/docx/limits';
import { readDocx } from '../../../src/files/docx/read-docx';
import { cell, codeOf, paragraph, plainTable, row, table, textBytes, wordFile } from './word-files';

function compoundFile(...entries: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const entry of entries) CFB.utils.cfb_add(container, entry, Buffer.alloc(64));
  return Uint8Array.from(Buffer.from(CFB.write(container, { type: 'buffer' }) as Buffer));
}

function workbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), '自评表');
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  return new Uint8Array(bytes);
}

const whole = wordFile(plainTable([['甲', '乙']]));

describe('a file that is no Word document, or not one that can be read', () => {
  test.each([
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['a text', textBytes('项目名称,得分'), 'not-a-workbook'],
    ['a cut-off document', whole.slice(0, whole.length / 2), 'not-a-workbook'],
    ['an archive without a document', zipSync({ 'a.txt': textBytes('甲') }), 'not-a-workbook'],
    ['a document that is no XML', zipSync({ 'word/document.xml': textBytes('甲') }), 'not-a-workbook'],
    [
      'a document with open tags',
      zipSync({ 'word/document.xml': textBytes('<w:document><w:p>') }),
      'not-a-workbook',
    ],
    ['a workbook under another name', workbook(), 'not-a-workbook'],
    ['some other compound file', compoundFile('/Something'), 'not-a-workbook'],
    ['a document under a password', compoundFile('/EncryptionInfo', '/EncryptedPackage'), 'encrypted'],
    ['a .doc of old', compoundFile('/WordDocument'), 'unsupported'],
    ['a PDF', textBytes('%PDF-1.7'), 'unsupported'],
  ])('%s: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('any bytes at all give grids or a code', async () => {
    const signature = fc.constantFrom(
      [],
      [0x50, 0x4b, 0x03, 0x04],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    );
    await fc.assert(
      fc.asyncProperty(signature, fc.uint8Array({ maxLength: 600 }), async (start, rest) => {
        expect(await codeOf(new Uint8Array([...start, ...rest]))).not.toMatch(/not typed/);
      }),
    );
  });

  test('a document with one byte changed gives grids or a code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(await codeOf(bytes)).not.toMatch(/not typed/);
      }),
    );
  });
});

describe('a document larger than any form', () => {
  test('is refused by its own size', async () => {
    await expect(readDocx(whole, { ...DOCX_LIMITS, bytes: whole.length - 1 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test('is refused before it is unpacked', async () => {
    expect(await codeOf(wordFile(paragraph('甲'.repeat(DOCX_LIMITS.unpacked / 3))))).toBe('too-large');
  });

  test('is refused for its tags before they are read', async () => {
    expect(await codeOf(wordFile('<w:p/>'.repeat(DOCX_LIMITS.tags)))).toBe('too-large');
  });

  test('is refused for its cells before they are read', async () => {
    expect(await codeOf(wordFile(table(row('<w:tc/>'.repeat(DOCX_LIMITS.cells + 1)))))).toBe(
      'too-many-cells',
    );
  });

  test.each([
    ['a span that says a billion', table(row(cell('甲', { span: 1_000_000_000 })))],
    ['one wide row among many', table(row(cell('甲', { span: 500 })), '<w:tr><w:tc/></w:tr>'.repeat(500))],
  ])('is refused for %s', async (_, body) => {
    expect(await codeOf(wordFile(body))).toBe('too-many-cells');
  });

  test('is measured without its pictures', async () => {
    const picture = { 'word/media/image1.png': new Uint8Array(DOCX_LIMITS.unpacked + 1) };
    const bytes = zipSync({ 'word/document.xml': textBytes('<x/>'), ...picture });
    expect(await codeOf(bytes)).not.toBe('too-large');
  });
});

describe('a document that plays with XML', () => {
  const entities = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((level) => `<!ENTITY e${String(level + 1)} "${`&e${String(level)};`.repeat(10)}">`)
    .join('');

  test('gains nothing by entities that multiply', async () => {
    const bytes = wordFile(plainTable([['&e9;']]), `<!DOCTYPE x [<!ENTITY e0 "甲甲甲">${entities}]>`);
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });

  test('gains nothing by an entity that names a file', async () => {
    const bytes = wordFile(plainTable([['&f;']]), '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>');
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });

  test('gains nothing by nesting', async () => {
    const depth = 20_000;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    expect(await codeOf(wordFile(body))).toBe('not-a-workbook');
  });
});
