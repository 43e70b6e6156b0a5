import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeightRule,
  LineRuleType,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IRunOptions } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { storedLines } from './lines';
import { PAGE } from './paper';
import type { Paper, PaperCell, PaperRow, PaperTable } from './paper';

/** Twentieths of a point, in which Word counts. */
export const dxa = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const BODY = '宋体';
const TITLE = '方正小标宋简体';
/** Half points: 五号 and 小二. */
const BODY_SIZE = 21;
const TITLE_SIZE = 36;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const OPEN = { style: BorderStyle.NIL } as const;

export function runs(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return storedLines(text).map(
    (line, index) => new TextRun({ ...look, text: line, break: index > 0 ? 1 : 0 }),
  );
}

function cellOf(cell: PaperCell, widths: readonly number[], keepNext: boolean): TableCell {
  const { text, colSpan = 1, rowSpan = 1, align = 'center', bold = false, open = [] } = cell;
  return new TableCell({
    columnSpan: colSpan,
    rowSpan,
    width: { size: dxa(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: Object.fromEntries(open.map((side) => [side, OPEN])),
    children: [
      new Paragraph({
        alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
        keepNext,
        children: runs(text, { bold }),
      }),
    ],
  });
}

/** How many rows the cell above reaches into each column from here on. */
type Reach = number[];

function rowOf(row: PaperRow, widths: readonly number[], reach: Reach): TableRow {
  let column = 0;
  const children = row.cells.map((cell) => {
    while ((reach[column] ?? 0) > 0) column++;
    const end = column + (cell.colSpan ?? 1);
    reach.fill(cell.rowSpan ?? 1, column, end);
    const made = cellOf(cell, widths.slice(column, end), row.keepsNext ?? false);
    column = end;
    return made;
  });
  reach.forEach((rows, index) => {
    reach[index] = Math.max(0, rows - 1);
  });
  return new TableRow({
    children,
    cantSplit: true,
    tableHeader: row.isHeading ?? false,
    height: { value: dxa(row.leastHeight), rule: HeightRule.ATLEAST },
  });
}

export function tableOf({ widths, rows }: PaperTable): Table {
  const reach: Reach = widths.map(() => 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: dxa(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(dxa),
    alignment: AlignmentType.CENTER,
    margins: { left: dxa(0.8), right: dxa(0.8), top: dxa(0.5), bottom: dxa(0.5) },
    borders: {
      top: THIN,
      bottom: THIN,
      left: THIN,
      right: THIN,
      insideHorizontal: THIN,
      insideVertical: THIN,
    },
    rows: rows.map((row) => rowOf(row, widths, reach)),
  });
}

/** Parts two tables, which Word would else make one of, by as little as it can. */
function seam(): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 0, after: 0, line: 2, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

function heading({ aboveTitle, title, belowTitle }: Paper): readonly Paragraph[] {
  const line = (text: string, look: IRunOptions, after: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: dxa(after) },
      children: runs(text, look),
    });
  const font = { ascii: TITLE, hAnsi: TITLE, eastAsia: TITLE };
  const last = belowTitle.length - 1;
  return [
    ...aboveTitle.map((text) => new Paragraph({ keepNext: true, children: runs(text) })),
    ...(title === '' ? [] : [line(title, { font, size: TITLE_SIZE }, last < 0 ? 3 : 1)]),
    ...belowTitle.map((text, index) => line(text, {}, index === last ? 3 : 1)),
  ];
}

/** So many signatures stand in a line, each where a tab takes it, in millimetres. */
const FOOT_STOPS = [60, 115] as const;

function footLines(texts: readonly string[]): readonly (readonly string[])[] {
  const most = FOOT_STOPS.length + 1;
  return texts.length === 0 ? [] : [texts.slice(0, most), ...footLines(texts.slice(most))];
}

const withTabs = (texts: readonly string[]): readonly TextRun[] =>
  texts.map((text, index) => {
    const stored = storedLines(text).join(' ');
    return new TextRun({ children: index === 0 ? [stored] : [new Tab(), stored] });
  });

/** Signed by hand, with room for the seal; together with the last row of the table. */
function footOf({ foot, seal }: Paper): readonly Paragraph[] {
  return [
    ...footLines(foot).map(
      (line) =>
        new Paragraph({
          keepNext: true,
          spacing: { before: dxa(4) },
          tabStops: FOOT_STOPS.map((position) => ({ type: TabStopType.LEFT, position: dxa(position) })),
          children: withTabs(line),
        }),
    ),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { before: dxa(12) },
      indent: { right: dxa(10) },
      children: runs(seal),
    }),
  ];
}

export function draftHeader(): Header {
  const mark = new TextWatermark({ text: '草稿', font: BODY, color: 'BFBFBF', width: 300, height: 150 });
  return new Header({ children: [new Paragraph({ children: [mark] })] });
}

/** Fonts that are not on every machine, each with one that stands in for it. */
export function fontTable(fonts: readonly (readonly [name: string, standIn: string])[]): string {
  const entries = fonts.map(
    ([name, standIn]) =>
      `<w:font w:name="${name}"><w:altName w:val="${standIn}"/><w:charset w:val="86"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join('')}</w:fonts>`
  );
}

/** 方正小标宋 is not on every machine: 宋体 stands in for it. */
export const FORM_FONTS = [
  [TITLE, BODY],
  [BODY, 'SimSun'],
] as const;

/** The page of a form. */
export const PAPER_PAGE = {
  size: { width: dxa(PAGE.width), height: dxa(PAGE.height) },
  margin: {
    top: dxa(PAGE.margins.top),
    bottom: dxa(PAGE.margins.bottom),
    left: dxa(PAGE.margins.left),
    right: dxa(PAGE.margins.right),
  },
};

/** What every text looks like that says nothing else: 宋体, 五号. */
export const DEFAULT_STYLES = {
  default: { document: { run: { font: { ascii: BODY, hAnsi: BODY, eastAsia: BODY }, size: BODY_SIZE } } },
};

/** What stands on the pages of a form: title, tables, and room for signature and seal. */
export function contentOfPaper(paper: Paper): readonly (Paragraph | Table)[] {
  const tables = paper.tables.flatMap((table, index) =>
    index === 0 ? [tableOf(table)] : [seam(), tableOf(table)],
  );
  return [...heading(paper), ...tables, ...footOf(paper)];
}

/** The Word document of a form on paper. */
export async function documentOf(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: storedLines(paper.title).join(' '),
    creator: '',
    lastModifiedBy: '',
    styles: DEFAULT_STYLES,
    sections: [
      {
        properties: { page: PAPER_PAGE },
        ...(paper.draft ? { headers: { default: draftHeader() } } : {}),
        children: [...contentOfPaper(paper)],
      },
    ],
  });
  const fonts = { path: 'word/fontTable.xml', data: fontTable(FORM_FONTS) };
  return Packer.pack(document, 'uint8array', undefined, [fonts]);
}
