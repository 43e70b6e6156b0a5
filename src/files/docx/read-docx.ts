import type { Grid } from '../../model/grid';
import { WorkbookError } from '../workbook-error';
import type { Block } from './blocks';
import { openDocument } from './open-document';
import { readBlocks } from './read-blocks';
import { gridOfSection } from './section-grid';
import { sectionsOf } from './sections';

/** What a Word file may be: its own size and that of its unpacked text in bytes, and the places in its tables. */
export interface DocxLimits {
  readonly bytes: number;
  readonly unpacked: number;
  readonly cells: number;
}

/** A form has some 200 cells and 100 KB of text; pictures are not unpacked and count only for the size of the file. */
export const DOCX_LIMITS: DocxLimits = {
  bytes: 50 * 1024 * 1024,
  unpacked: 20 * 1024 * 1024,
  cells: 100_000,
};

/** Places that cells take with their spans: a span may say a million for one cell. */
function placesIn(blocks: readonly Block[]): number {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  return tables
    .flatMap((rows) => rows.flatMap((cells) => cells.map(({ colSpan, rowSpan }) => colSpan * rowSpan)))
    .reduce((sum, places) => sum + places, 0);
}

/**
 * Reads the tables of a Word document (.docx) into grids, as if they stood on worksheets 表1, 表2…: merged cells,
 * several paragraphs in a cell as lines, and the title lines above a table as rows above it. Tables with no text
 * between them make one grid. A document without a table gives []. Works in Node and in the browser; mammoth is loaded
 * only when it is needed. Rejects with WorkbookError, and nothing else, for what cannot be read: `too-large`,
 * `too-many-cells`, `encrypted`, `unsupported` (.doc, PDF), `not-a-workbook`.
 */
export async function readDocx(
  bytes: Uint8Array,
  limits: DocxLimits = DOCX_LIMITS,
): Promise<readonly Grid[]> {
  const blocks = readBlocks(await openDocument(bytes, limits));
  const places = placesIn(blocks);
  if (places > limits.cells) throw new WorkbookError('too-many-cells', `${String(places)} cells`);
  return sectionsOf(blocks).map((section, index) =>
    gridOfSection(section, `表${String(index + 1)}`, limits.cells),
  );
}
