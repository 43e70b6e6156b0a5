import { COMPOUND_FILE, PDF, startsWith, ZIP } from '../signatures';
import type { ArchiveKind } from '../unpack';
import { unpackedArchive } from '../unpack';
import { WorkbookError } from '../workbook-error';
import type { DocxLimits } from './limits';

function wordArchive(mostUnpacked: number): ArchiveKind {
  return {
    foreign: /^(xl|ppt)\//,
    foreignError: () =>
      new WorkbookError('not-a-workbook', 'another kind of document under the name of a Word file'),
    leftOut:
      /^docProps\/|^customXml\/|^mammoth\/|\/(media|theme|embeddings|fonts|glossary|charts|diagrams)\/|\/(comments|footnotes|endnotes|header|footer|settings|webSettings|fontTable|people|vba)[^/]*$/i,
    mostUnpacked,
  };
}

/** What a compound file is: a document under a password, a .doc of old, something else. */
async function compoundFileError(bytes: Uint8Array): Promise<WorkbookError> {
  const { CFB } = await import('@e965/xlsx');
  try {
    const container = CFB.parse(bytes);
    if (CFB.find(container, '/EncryptedPackage')) return new WorkbookError('encrypted', 'a password');
    if (CFB.find(container, '/WordDocument')) return new WorkbookError('unsupported', 'a .doc file');
  } catch {
    return new WorkbookError('not-a-workbook', 'a damaged compound file');
  }
  return new WorkbookError('not-a-workbook', 'a compound file without a Word document');
}

async function readableBytes(bytes: Uint8Array, limits: DocxLimits): Promise<Uint8Array> {
  if (bytes.length > limits.bytes) throw new WorkbookError('too-large', `${String(bytes.length)} bytes`);
  if (startsWith(bytes, ZIP)) return unpackedArchive(bytes, wordArchive(limits.unpacked));
  if (startsWith(bytes, COMPOUND_FILE)) throw await compoundFileError(bytes);
  if (startsWith(bytes, PDF)) throw new WorkbookError('unsupported', 'a PDF document');
  throw new WorkbookError('not-a-workbook', 'neither a zip archive nor a compound file');
}

const TAG = 0x3c;
/** w:tc as Word writes it, alone or before its attributes. */
const CELL = [0x3c, 0x77, 0x3a, 0x74, 0x63];
const AFTER_CELL = [0x3e, 0x20, 0x2f];

/** Counts tags and cells before they are read: each costs mammoth some ten kilobytes and microseconds. */
function weigh(unpacked: Uint8Array, limits: DocxLimits): void {
  let tags = 0;
  let cells = 0;
  for (let at = unpacked.indexOf(TAG); at >= 0; at = unpacked.indexOf(TAG, at + 1)) {
    tags++;
    const isCell = CELL.every((byte, index) => unpacked[at + index] === byte);
    if (isCell && AFTER_CELL.includes(unpacked[at + CELL.length] ?? 0)) cells++;
    if (cells > limits.cells)
      throw new WorkbookError('too-many-cells', `more than ${String(limits.cells)} cells`);
  }
  if (tags > limits.tags) throw new WorkbookError('too-large', `${String(tags)} tags`);
}

/** mammoth takes a Buffer in Node and an ArrayBuffer in the browser, where there is no Buffer. */
function mammothInput(bytes: Uint8Array) {
  const arrayBuffer = bytes.slice().buffer;
  return typeof Buffer === 'undefined' ? { arrayBuffer } : { arrayBuffer, buffer: Buffer.from(arrayBuffer) };
}

/** Nothing for mammoth to make HTML of: only its document tree is wanted. */
const NOTHING = { type: 'document', children: [], comments: [] };

/**
 * The document tree that mammoth reads out of a .docx; mammoth opens no external file and expands no entities of a
 * document's own. Throws WorkbookError: `too-large`, `too-many-cells`, `encrypted`, `unsupported` (.doc, PDF),
 * `not-a-workbook`.
 */
export async function openDocument(bytes: Uint8Array, limits: DocxLimits): Promise<unknown> {
  const unpacked = await readableBytes(bytes, limits);
  weigh(unpacked, limits);
  const input = mammothInput(unpacked);
  const { default: mammoth } = await import('mammoth');
  let tree: unknown = null;
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: unknown) => {
        tree = document;
        return NOTHING;
      },
    });
  } catch (error) {
    throw new WorkbookError('not-a-workbook', error instanceof Error ? error.message : String(error));
  }
  return tree;
}
