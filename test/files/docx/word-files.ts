import { zipSync } from 'fflate';
import { readDocx } from '../../../src/files/docx/read-docx';
import { WorkbookError } from '../../../src/files/workbook-error';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A Word file of a body in WordprocessingML; `prologue` stands before the root. */
export function wordFile(body: string, prologue = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': textBytes(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': textBytes(
      `<?xml version="1.0" encoding="UTF-8"?>${prologue}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ),
  });
}

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** A cell of one paragraph; `merge` as Word writes it: first cell of a merge downwards, or one below it. */
export function cell(text: string, options: { span?: number; merge?: 'restart' | 'continue' } = {}): string {
  const span = options.span === undefined ? '' : `<w:gridSpan w:val="${String(options.span)}"/>`;
  const merge = options.merge === undefined ? '' : `<w:vMerge w:val="${options.merge}"/>`;
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A table of plain texts. */
export const plainTable = (rows: readonly (readonly string[])[]): string =>
  table(...rows.map((texts) => row(...texts.map((text) => cell(text)))));

/** The code under which a file is refused; "read" where it is not, and what else was thrown where it is no code. */
export async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes);
    return 'read';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : `not typed: ${String(error)}`;
  }
}
