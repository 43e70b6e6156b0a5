import { unzipSync, zipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { WorkbookError } from './workbook-error';

const MOST_PARTS = 10_000;

/** What is taken out of an archive, and how much of it. */
export interface ArchiveKind {
  /** Parts of another kind of document, and what to throw at the sight of one. */
  readonly foreign: RegExp;
  readonly foreignError: () => WorkbookError;
  /** Parts that say nothing about a form; leaving them packed saves time and memory. */
  readonly leftOut: RegExp;
  /** In bytes, of the parts taken. */
  readonly mostUnpacked: number;
}

/** A form has some 15 parts and 100 KB; a workbook of many forms, or one with drawings, has far less than the limit. */
const WORKBOOK: ArchiveKind = {
  foreign: /^word\//,
  foreignError: () => new WorkbookError('unsupported', 'a Word document'),
  leftOut:
    /^docProps\/|^customXml\/|\/(media|theme|drawings|charts|embeddings|printerSettings)\/|\/worksheets\/_rels\/|\/comments|\/vbaProject/i,
  mostUnpacked: 100 * 1024 * 1024,
};

/** Lets parts through while they stay within the limits; sizes are those of the archive's directory. */
function gatekeeper(kind: ArchiveKind): (part: UnzipFileInfo) => boolean {
  let parts = 0;
  let unpacked = 0;
  return ({ name, originalSize }) => {
    parts++;
    if (parts > MOST_PARTS) throw new WorkbookError('too-large', `more than ${String(MOST_PARTS)} parts`);
    if (kind.foreign.test(name)) throw kind.foreignError();
    if (kind.leftOut.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > kind.mostUnpacked)
      throw new WorkbookError('too-large', `unpacks to ${String(unpacked)} bytes`);
    return true;
  };
}

/**
 * Unpacks an archive within limits (number of parts, unpacked size): only the parts that its kind needs, by their
 * paths. A part never unpacks to more than the directory says, so a directory that lies gains nothing. Throws
 * WorkbookError: `too-large`, the kind's own for a foreign document (`unsupported` for a docx among workbooks),
 * `not-a-workbook` (cut off, damaged).
 */
export function unpackedParts(
  bytes: Uint8Array,
  kind: ArchiveKind = WORKBOOK,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: gatekeeper(kind) });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('not-a-workbook', error instanceof Error ? error.message : String(error));
  }
}

/** The same as an archive again, with nothing packed, for readers that take no parts. */
export function unpackedArchive(bytes: Uint8Array, kind: ArchiveKind): Uint8Array {
  return zipSync(unpackedParts(bytes, kind), { level: 0 });
}
