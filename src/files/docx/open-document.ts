import { COMPOUND_FILE, PDF, startsWith, ZIP } from '../signatures';
import type { ArchiveKind } from '../unpack';
import { unpackedArchive } from '../unpack';
import { WorkbookError } from '../workbook-error';

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

async function readableBytes(
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly unpacked: number },
): Promise<Uint8Array> {
  if (bytes.length > limits.bytes) throw new WorkbookError('too-large', `${String(bytes.length)} bytes`);
  if (startsWith(bytes, ZIP)) return unpackedArchive(bytes, wordArchive(limits.unpacked));
  if (startsWith(bytes, COMPOUND_FILE)) throw await compoundFileError(bytes);
  if (startsWith(bytes, PDF)) throw new WorkbookError('unsupported', 'a PDF document');
  throw new WorkbookError('not-a-workbook', 'neither a zip archive nor a compound file');
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
 * document's own. Throws WorkbookError: `too-large`, `encrypted`, `unsupported` (.doc, PDF), `not-a-workbook`.
 */
export async function openDocument(
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly unpacked: number },
): Promise<unknown> {
  const input = mammothInput(await readableBytes(bytes, limits));
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
