import type { Piece, ReportTable } from '../../../report/report';
import { REPORT_DOCUMENT } from '../../../texts/report-open.zh-CN';
import type { PaperRow, PaperTable } from './paper';

/** Millimetres between the margins of an official paper. */
export const REPORT_TEXT_WIDTH = 156;

const ROW_HEIGHT = 7;
const HEADING_HEIGHT = 9;
/** A table of so many rows stays on one page. */
const MOST_TOGETHER = 8;

/** The words of a piece as they stand on paper. */
export function pieceText(piece: Piece): string {
  return typeof piece === 'string' ? piece : REPORT_DOCUMENT.gap(piece.gap);
}

/** A table of the report as wide as the text, its headings repeated on every page. */
export function paperTableOf({ shares, headings, rows }: ReportTable): PaperTable {
  const sum = shares.reduce((total, share) => total + share, 0);
  const heading: PaperRow = {
    cells: headings.map((text) => ({ text, bold: true })),
    leastHeight: HEADING_HEIGHT,
    isHeading: true,
    keepsNext: true,
  };
  return {
    widths: shares.map((share) => (share * REPORT_TEXT_WIDTH) / sum),
    rows: [
      heading,
      ...rows.map((cells, index) => ({
        cells: cells.map(({ piece, ...look }) => ({ ...look, text: pieceText(piece) })),
        leastHeight: ROW_HEIGHT,
        keepsNext: rows.length <= MOST_TOGETHER && index < rows.length - 1,
      })),
    ],
  };
}
