import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCX_LIMITS } from '../../src/files/docx/limits';
import { paragraph, plainTable, wordFile } from '../files/docx/word-files';

const good = new Uint8Array(readFileSync(join(__dirname, '..', 'cases', 'published-30.xlsx')));

function compoundFile(...streams: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(container, name, Buffer.alloc(64));
  if (streams.includes('/EncryptionInfo')) {
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  }
  return Uint8Array.from(CFB.write(container, { type: 'array' }));
}

/** A workbook whose only sheet holds this XML. */
function workbookWith(sheetData: string, strings = '', doctype = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`${doctype}<sst xmlns="${main}">${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
  });
}

/** Nine entities, each ten times the one before: ten to the ninth letters to whoever expands them. */
function entityExpansion(): Uint8Array {
  const entities = Array.from({ length: 9 }, (_, index) => {
    const before = index === 0 ? 'lollollol' : `&e${String(index - 1)};`.repeat(10);
    return `<!ENTITY e${String(index)} "${before}">`;
  });
  const doctype = `<?xml version="1.0"?><!DOCTYPE sst [${entities.join('')}]>`;
  return workbookWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<si><t>&e8;</t></si>', doctype);
}

function workbookOf(sheet: ReturnType<typeof utils.aoa_to_sheet>): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  return new Uint8Array(bytes);
}

const zeros = new Uint8Array(120 * 1024 * 1024);

/** A sheet with a million and a quarter of filled cells: nothing is wrong with it but its size. */
function millionCells(): Uint8Array {
  const row = '<c><v>1</v></c>'.repeat(1250);
  return workbookWith(
    Array.from({ length: 1000 }, (_, i) => `<row r="${String(i + 1)}">${row}</row>`).join(''),
  );
}

const wordDocument = wordFile(plainTable([['三级指标', '年度指标值', '实际完成值']]));

/** Each bad file: its name, the code it comes to, and how to make it. */
export const BAD_FILES: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['空.xlsx', 'not-a-workbook', () => new Uint8Array()],
  ['截断.xlsx', 'not-a-workbook', () => good.slice(0, good.length / 2)],
  ['网页.xlsx', 'not-a-workbook', () => strToU8('<html><table><tr><td>得分</td></tr></table></html>')],
  ['密码.xlsx', 'encrypted', () => compoundFile('/EncryptionInfo', '/EncryptedPackage')],
  ['炸弹.xlsx', 'too-large', () => zipSync({ 'xl/worksheets/sheet1.xml': zeros })],
  [
    '多件.xlsx',
    'too-large',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${String(i)}.xml`, new Uint8Array()])),
      ),
  ],
  [
    '天边.xlsx',
    'too-many-cells',
    () =>
      workbookWith(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
  ],
  ['百万.xlsx', 'too-many-cells', millionCells],
  ['实体.xlsx', 'no-form', entityExpansion],
  ['无表.xlsx', 'no-form', () => workbookOf(utils.aoa_to_sheet([['姓名', '电话']]))],
  ['扫描.pdf', 'unsupported', () => strToU8('%PDF-1.7')],
  ['改名.xlsx', 'unsupported', () => strToU8('%PDF-1.7')],
  ['旧文档.doc', 'unsupported', () => compoundFile('/WordDocument')],
  ['旧文档.xls', 'unsupported', () => compoundFile('/WordDocument')],
  ['旧文档.wps', 'unsupported', () => compoundFile('/WordDocument')],
  ['改名.docx', 'unsupported', () => compoundFile('/WordDocument')],
  ['工作簿.docx', 'not-a-workbook', () => good],
  ['截断.docx', 'not-a-workbook', () => wordDocument.slice(0, wordDocument.length / 2)],
  ['密码.docx', 'encrypted', () => compoundFile('/EncryptionInfo', '/EncryptedPackage')],
  ['炸弹.docx', 'too-large', () => zipSync({ 'word/document.xml': zeros })],
  [
    '百万.docx',
    'too-many-cells',
    () => wordFile(`<w:tbl><w:tr>${'<w:tc/>'.repeat(DOCX_LIMITS.cells + 1)}</w:tr></w:tbl>`),
  ],
  [
    '实体.docx',
    'not-a-workbook',
    () => wordFile(plainTable([['&e;']]), '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'),
  ],
  ['无表.docx', 'no-form', () => wordFile(paragraph('项目支出绩效自评表'))],
  ['无自评表.docx', 'no-form', () => wordFile(plainTable([['姓名', '电话']]).repeat(100))],
  ['文档.xlsx', 'unsupported', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
];

/** Puts every bad file into a folder, one of 200 MB among them, and a good one. */
export function writeBadFiles(folder: string): void {
  for (const [name, , bytes] of BAD_FILES) writeFileSync(join(folder, name), bytes());
  const huge = openSync(join(folder, '巨大.xlsx'), 'w');
  ftruncateSync(huge, 200 * 1024 * 1024);
  closeSync(huge);
  writeFileSync(join(folder, '好.xlsx'), good);
}
