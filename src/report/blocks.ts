import type { FormCell } from '../model/form';
import type { Gap, Paragraph, Piece, ReportCell, ReportTable } from './report';

/** What only a person can write, with a hint of what belongs there. */
export function gap(hint: string): Gap {
  return { gap: hint, isTold: false };
}

/** A gap that a finding tells of as well. */
export function toldGap(hint: string): Gap {
  return { gap: hint, isTold: true };
}

export function paragraph(...pieces: readonly Piece[]): Paragraph {
  return { kind: 'paragraph', pieces };
}

/** A text of the workbook on one line, as it is quoted in a sentence: 第一行\n第二行 → 第一行 第二行. */
export function line(cell: Pick<FormCell, 'text'> | null): string {
  return cell === null ? '' : cell.text.trim().replace(/\s+/g, ' ');
}

/** The name of an indicator as a sentence says it: without 指标1： before it. */
export function spokenName(cell: Pick<FormCell, 'text'>): string {
  const name = line(cell);
  return name.replace(/^指标\s*\d+\s*[:：]\s*(?=\S)/, '');
}

/** Each line of a text as a paragraph. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return text
    .split(/[\r\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => paragraph(each));
}

/** What an empty cell of a table shows. */
const NOTHING = '—';

/** A cell of a table; a text that is empty shows a dash. */
export function tableCell(piece: Piece, look: Omit<ReportCell, 'piece'> = {}): ReportCell {
  return { piece: piece === '' ? NOTHING : piece, ...look };
}

/** A place in a row of sums that has nothing to say. */
export const BLANK: ReportCell = { piece: '' };

/** A text in a table that reads from the left; a dash stands in the middle. */
export function textCell(piece: Piece): ReportCell {
  return piece === '' ? tableCell('') : tableCell(piece, { align: 'left' });
}

/** A column of a table: its heading, its share of the width, and what it says of a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly share: number;
  readonly cell: (row: Row, index: number) => ReportCell;
}

/** A table of one row for each of `rows`, with rows of sums below. */
export function tableOf<Row>(
  caption: string,
  unit: string | null,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sums: readonly (readonly ReportCell[])[] = [],
): ReportTable {
  return {
    kind: 'table',
    caption,
    unit,
    shares: columns.map(({ share }) => share),
    headings: columns.map(({ heading }) => heading),
    rows: [...rows.map((row, index) => columns.map(({ cell }) => cell(row, index))), ...sums],
  };
}
