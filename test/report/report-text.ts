import type { Block, Piece, ReportSection } from '../../src/report/report';

const said = (piece: Piece): string => (typeof piece === 'string' ? piece : `【${piece.gap}】`);

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.pieces.map(said).join('');
    case 'table':
      return [
        block.caption,
        block.headings.join(' | '),
        ...block.rows.map((cells) => cells.map(({ piece }) => said(piece)).join(' | ')),
      ].join('\n');
    case 'form':
      return `[${block.form.title}]`;
  }
}

/** A section as lines: its heading, paragraphs with gaps as 【…】, a table row by row with | between cells; its parts. */
export function paperText({ heading, blocks, parts }: ReportSection): string {
  return [heading, ...blocks.map(blockText), ...parts.map(paperText)].join('\n');
}
