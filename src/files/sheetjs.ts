import { CFB, parse_zip, read } from '@e965/xlsx';
import type { ArchivePart, ParsingOptions, WorkBook } from '@e965/xlsx';
import { COMPOUND_FILE, startsWith } from './signatures';
import { WorkbookError } from './workbook-error';
import { tagCount, withoutEmptyCells } from './worksheet-xml';

declare module '@e965/xlsx' {
  /** A part of an archive; `type` 2 is a file. */
  interface ArchivePart {
    readonly name: string;
    readonly type: 2;
    readonly content: Uint8Array;
  }

  /** What `read` calls once an archive is unpacked: exported by SheetJS, left out of its types. */
  function parse_zip(
    archive: { readonly files: Readonly<Record<string, ArchivePart>> },
    options: ParsingOptions,
  ): WorkBook;
}

/** A parser takes ten seconds and 400 MB for a million cells; a workbook of a thousand forms has 300,000. */
const MOST_TAGS = 1_500_000;
const SHORTEST_TAG = '<c>'.length;

const WORKSHEET = /\/worksheets\/[^/]+\.xml$/i;

const options = (): ParsingOptions => ({
  type: 'array',
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellText: false,
  cellHTML: false,
});

/** Whether a compound file that is no workbook is a Word document (.doc, .wps). */
function isWordDocument(bytes: Uint8Array): boolean {
  try {
    return startsWith(bytes, COMPOUND_FILE) && CFB.find(CFB.parse(bytes), '/WordDocument') !== null;
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** SheetJS turns a Buffer into text several times faster than other bytes; browsers have none. */
const fastBytes = (bytes: Uint8Array): Uint8Array =>
  typeof Buffer === 'undefined' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

const partOf = (name: string, bytes: Uint8Array): ArchivePart => ({
  name,
  type: 2,
  content: fastBytes(bytes),
});

/** Few workbooks are so large that their tags have to be counted. */
function refuseTooManyCells(parts: readonly Uint8Array[]): void {
  const bytes = parts.reduce((sum, { length }) => sum + length, 0);
  if (bytes < MOST_TAGS * SHORTEST_TAG) return;
  const tags = parts.reduce((sum, part) => sum + tagCount(part), 0);
  if (tags > MOST_TAGS) throw new WorkbookError('too-many-cells', `${String(tags)} tags`);
}

/** Reads a workbook out of its unpacked parts. Throws WorkbookError: `too-many-cells`, `not-a-workbook`. */
export function workbookOfParts(parts: Readonly<Record<string, Uint8Array>>): WorkBook {
  const files = Object.entries(parts).map(([name, bytes]) => {
    const content = WORKSHEET.test(name) ? withoutEmptyCells(bytes) : bytes;
    return [name, partOf(name, content)] as const;
  });
  refuseTooManyCells(files.map(([, { content }]) => content));
  try {
    // A formula that no program has calculated yet has no value; without stubs SheetJS drops it with its cell.
    return parse_zip({ files: Object.fromEntries(files) }, { ...options(), sheetStubs: true });
  } catch (error) {
    throw new WorkbookError('not-a-workbook', messageOf(error));
  }
}

/**
 * Reads a workbook out of a compound file (xls, et). Throws WorkbookError: `encrypted`, `unsupported` (a Word
 * document), `not-a-workbook`.
 */
export function workbookOfCompoundFile(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, options());
  } catch (error) {
    const reason = messageOf(error);
    if (/password|encrypt/i.test(reason)) throw new WorkbookError('encrypted', reason);
    throw new WorkbookError(isWordDocument(bytes) ? 'unsupported' : 'not-a-workbook', reason);
  }
}
