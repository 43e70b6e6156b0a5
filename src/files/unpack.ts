import { unzipSync, zipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { WorkbookError } from './workbook-error';

/** A form has some 15 parts and 100 KB; a workbook of many forms, or one with drawings, has far less than this. */
const MOST_PARTS = 10_000;
const MOST_UNPACKED = 100 * 1024 * 1024;

/** Parts that say nothing about cells; leaving them packed saves time and memory. */
const NOT_CELLS =
  /^docProps\/|^customXml\/|\/(media|theme|drawings|charts|embeddings|printerSettings)\/|\/worksheets\/_rels\/|\/comments|\/vbaProject/i;

/** Lets parts through while they stay within the limits; sizes are those of the archive's directory. */
function gatekeeper(): (part: UnzipFileInfo) => boolean {
  let parts = 0;
  let unpacked = 0;
  return ({ name, originalSize }) => {
    parts++;
    if (parts > MOST_PARTS) throw new WorkbookError('too-large', `more than ${String(MOST_PARTS)} parts`);
    if (name.startsWith('word/')) throw new WorkbookError('unsupported', 'a Word document');
    if (NOT_CELLS.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > MOST_UNPACKED)
      throw new WorkbookError('too-large', `unpacks to ${String(unpacked)} bytes`);
    return true;
  };
}

/**
 * Unpacks an archive within limits (number of parts, unpacked size) and gives it back with nothing packed and only the
 * parts that hold cells. A part never unpacks to more than the directory says, so a directory that lies gains nothing.
 * Throws WorkbookError: `too-large`, `unsupported` (docx), `not-a-workbook` (cut off, damaged).
 */
export function unpackedArchive(bytes: Uint8Array): Uint8Array {
  try {
    return zipSync(unzipSync(bytes, { filter: gatekeeper() }), { level: 0 });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('not-a-workbook', error instanceof Error ? error.message : String(error));
  }
}
