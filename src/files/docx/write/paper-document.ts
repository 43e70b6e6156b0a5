import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeightRule,
  LineRuleType,
  Packer,
  Paragraph,
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
const dxa = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const BODY = '宋体';
const TITLE = '方正小标宋简体';
/** Half points: 五号 and 小二. */
const BODY_SIZE = 21;
const TITLE_SIZE = 36;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const OPEN = { style: BorderStyle.NIL } as const;

function runs(text: string, look: IRunOptions = {}): readonly TextRun[] {
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

function tableOf({ widths, rows }: PaperTable): Table {
  const reach: Reach = widths.map(() => 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: dxa(PAGE.textWidth), type: WidthType.DXA },
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

function heading({ title, yearLine }: Paper): readonly Paragraph[] {
  const line = (text: string, look: IRunOptions, after: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: dxa(after) },
      children: runs(text, look),
    });
  const font = { ascii: TITLE, hAnsi: TITLE, eastAsia: TITLE };
  return [
    ...(title === '' ? [] : [line(title, { font, size: TITLE_SIZE }, yearLine === null ? 3 : 1)]),
    ...(yearLine === null ? [] : [line(yearLine, {}, 3)]),
  ];
}

/** Signed by hand, with room for the seal; together with the last row of the table. */
function foot(): readonly Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: dxa(4) },
      tabStops: [60, 115].map((position) => ({ type: TabStopType.LEFT, position: dxa(position) })),
      children: [new TextRun('填表人：\t联系电话：\t填写日期：      年    月    日')],
    }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { before: dxa(12) },
      indent: { right: dxa(10) },
      children: [new TextRun('（单位公章）')],
    }),
  ];
}

function draftHeader(): Header {
  const mark = new TextWatermark({ text: '草稿', font: BODY, color: 'BFBFBF', width: 300, height: 150 });
  return new Header({ children: [new Paragraph({ children: [mark] })] });
}

/** 方正小标宋 is not on every machine: 宋体 stands in for it. */
const FONT_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:font w:name="${TITLE}"><w:altName w:val="${BODY}"/><w:charset w:val="86"/></w:font>` +
  `<w:font w:name="${BODY}"><w:altName w:val="SimSun"/><w:charset w:val="86"/></w:font>` +
  '</w:fonts>';

/** The Word document of a form on paper. */
export async function documentOf(paper: Paper): Promise<Uint8Array> {
  const { width, height, margins } = PAGE;
  const tables = paper.tables.flatMap((table, index) =>
    index === 0 ? [tableOf(table)] : [seam(), tableOf(table)],
  );
  const document = new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: { ascii: BODY, hAnsi: BODY, eastAsia: BODY }, size: BODY_SIZE } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: dxa(width), height: dxa(height) },
            margin: {
              top: dxa(margins.top),
              bottom: dxa(margins.bottom),
              left: dxa(margins.left),
              right: dxa(margins.right),
            },
          },
        },
        ...(paper.draft ? { headers: { default: draftHeader() } } : {}),
        children: [...heading(paper), ...tables, ...foot()],
      },
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }]);
}
