import type { Grid } from '../../model/grid';
import { WorkbookError } from '../workbook-error';
import type { Block } from './blocks';
import { DOCX_LIMITS } from './limits';
import type { DocxLimits } from './limits';
import { openDocument } from './open-document';
import { readBlocks } from './read-blocks';
import { gridOfSection } from './section-grid';
import { sectionsOf } from './sections';

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
