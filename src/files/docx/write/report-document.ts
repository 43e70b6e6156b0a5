import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  ShadingType,
  TextRun,
} from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import { openLists } from '../../../report/open-matters';
import type { Block, Piece, Report, ReportSection, ReportTable } from '../../../report/report';
import { findingsZhCn } from '../../../texts/findings.zh-CN';
import { REPORT_DOCUMENT as SAY, reportOpenZhCn } from '../../../texts/report-open.zh-CN';
import type { GridOf } from '../write-report-docx';
import { storedLines } from './lines';
import { paperOfForm } from './paper-of-form';
import { PAPER_PAGE, contentOfPaper, draftHeader, dxa, fontTable, runs, tableOf } from './paper-document';
import { REPORT_FONTS, REPORT_STYLES } from './report-styles';
import type { StyleId } from './report-styles';
import { paperTableOf, pieceText } from './report-tables';

/** A4 with the margins of official papers, in millimetres (GB/T 9704). */
const REPORT_PAGE = {
  size: PAPER_PAGE.size,
  margin: { top: dxa(37), bottom: dxa(35), left: dxa(28), right: dxa(26), footer: dxa(25) },
};

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** A gap is marked, so that nobody overlooks it. */
const GAP_LOOK = { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2AB' } };

function pieceRuns(pieces: readonly Piece[]): readonly TextRun[] {
  return pieces.flatMap((piece) => runs(pieceText(piece), typeof piece === 'string' ? {} : GAP_LOOK));
}

function styled(style: StyleId, pieces: readonly Piece[]): Paragraph {
  return new Paragraph({ style, children: [...pieceRuns(pieces)] });
}

/** Room below a table, and what parts it from a table that follows. */
function belowTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: dxa(4) }, children: [] });
}

function tableBlocks(table: ReportTable): readonly FileChild[] {
  return [
    styled('Caption', [table.caption]),
    ...(table.unit === null ? [] : [styled('TableUnit', [SAY.unit(table.unit)])]),
    tableOf(paperTableOf(table)),
    belowTable(),
  ];
}

function blockChildren(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [styled('Body', block.pieces)];
    case 'table':
      return tableBlocks(block);
    case 'form':
      return [];
  }
}

function sectionChildren({ heading, level, blocks, parts }: ReportSection): readonly FileChild[] {
  return [
    new Paragraph({ heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4, children: [...runs(heading)] }),
    ...blocks.flatMap(blockChildren),
    ...parts.flatMap(sectionChildren),
  ];
}

/** 编写说明: what is open, on a page that is taken out in the end. */
function noteChildren(report: Report): readonly FileChild[] {
  const lists = openLists(report, findingsZhCn, reportOpenZhCn);
  if (lists.length === 0) return [];
  return [
    styled('NoteTitle', [SAY.note]),
    styled('Note', [SAY.noteBody(report.sheets)]),
    ...lists.flatMap(({ title, lines }) => [
      styled('NoteHeading', [title]),
      ...lines.map((line) => styled('Note', [SAY.open(line)])),
    ]),
  ];
}

/** Who reports and when; the day is written by hand. */
function signature(unit: string): readonly FileChild[] {
  const line = (text: string) =>
    new Paragraph({
      style: 'Body',
      alignment: AlignmentType.RIGHT,
      indent: { firstLine: 0, firstLineChars: 0, right: dxa(22) },
      keepNext: true,
      children: [...runs(text)],
    });
  return [
    new Paragraph({ style: 'Body', children: [] }),
    ...(unit === '' ? [] : [line(unit)]),
    line(SAY.date),
  ];
}

/** Half points: 四号, of which a page number stands one character in from the edge of the text. */
const PAGE_NUMBER_SIZE = 28;

/** — 1 — in 宋体, at the outer edge: on the right of odd pages, on the left of even ones (GB/T 9704). */
function pageNumber(edge: 'left' | 'right'): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: PAGE_NUMBER_SIZE });
  const oneCharacter = { [edge]: PAGE_NUMBER_SIZE * 10 };
  return new Footer({
    children: [new Paragraph({ alignment: edge, indent: oneCharacter, children: [number] })],
  });
}

const pageNumbers = () => ({ default: pageNumber('right'), even: pageNumber('left') });

const draftHeaders = () => ({ default: draftHeader(), even: draftHeader() });

/** A report without the form at its end; that has pages of its own. */
function bodyChildren({ title, unit, sections }: Report): readonly FileChild[] {
  const [last, ...before] = [...sections].reverse();
  const isAttached = last?.blocks.some(({ kind }) => kind === 'form') ?? false;
  const body = isAttached ? before.reverse() : sections;
  return [
    ...title.map((pieces) => styled('ReportTitle', pieces)),
    ...(unit === '' ? [] : [styled('ReportUnit', [unit])]),
    new Paragraph({ style: 'Body', children: [] }),
    ...body.flatMap(sectionChildren),
    ...signature(unit),
  ];
}

/** The sections that carry a form: its heading and the form, laid out as it is when it stands alone. */
function attachmentSections({ sections }: Report, gridOf: GridOf): readonly (readonly FileChild[])[] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'form'
        ? [
            [
              new Paragraph({
                heading: HeadingLevel.HEADING_1,
                indent: { firstLine: 0, firstLineChars: 0 },
                children: [...runs(heading)],
              }),
              ...contentOfPaper(paperOfForm(block.form, gridOf(block.form), false)),
            ],
          ]
        : [],
    ),
  );
}

/** The Word document of a report. */
export async function documentOfReport(report: Report, gridOf: GridOf): Promise<Uint8Array> {
  const headers = report.isDraft ? { headers: draftHeaders() } : {};
  const note = noteChildren(report);
  const type = SectionType.NEXT_PAGE;
  const sections: readonly ISectionOptions[] = [
    ...(note.length === 0 ? [] : [{ ...headers, properties: { page: REPORT_PAGE }, children: [...note] }]),
    {
      ...headers,
      footers: pageNumbers(),
      properties: { type, page: { ...REPORT_PAGE, pageNumbers: { start: 1 } } },
      children: [...bodyChildren(report)],
    },
    ...attachmentSections(report, gridOf).map((children) => ({
      ...headers,
      footers: pageNumbers(),
      properties: { type, page: PAPER_PAGE },
      children: [...children],
    })),
  ];
  const document = new Document({
    title: storedLines(report.title.flat().map(pieceText).join('')).join(' '),
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: REPORT_STYLES,
    sections: [...sections],
  });
  const fonts = { path: 'word/fontTable.xml', data: fontTable(REPORT_FONTS) };
  return Packer.pack(document, 'uint8array', undefined, [fonts]);
}
