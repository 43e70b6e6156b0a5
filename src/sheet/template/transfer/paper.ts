import type { CellRange } from '../../../model/address';
import type { MoneyUnit } from '../../../model/form';
import type { PlanPage, PlanStyle, SheetPlan } from '../../../model/sheet-plan';
import { area, createDraft } from '../draft';
import type { Draft } from '../draft';
import type { TemplateOptions } from '../options';

/** domain.md section 8: title 18 pt bold, body 10.5 pt, in the one typeface that every machine has. */
const FONT = '宋体';
const BODY = { name: FONT, size: 10.5 };

/** As typed: Excel would turn 20% into 0.2 and 12-31 into a date. */
export const AS_TEXT: PlanStyle = { numberFormat: '@' };
/** What the sheet works out by itself; the fill stays off paper, as pages print in black and white. */
export const COMPUTED: PlanStyle = { fill: '#F2F2F2' };
export const BOLD: PlanStyle = { font: { ...BODY, bold: true } };

/** Size of the font that holds an empty row open, in cells beside the paper: Excel fits a row to the largest font in it. */
const STRUT = 20;

export const LABEL_ROW = 24;
export const SUM_ROW = 36;

/** Rows above the headings that all papers share. */
export const TOP_ROWS = { title: 0, year: 1, unit: 2 } as const;

/** First and last column of something that is merged over them. */
export type Span = readonly [number, number];

/** What makes a paper this one and no other. */
export interface PaperShape {
  readonly title: string;
  readonly sheetName: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly orientation: PlanPage['orientation'];
  /** Columns of 填表人, 联系电话 and 填写日期; the seal stands below the last two. */
  readonly foot: readonly [Span, Span, Span];
}

/** A paper being laid out. */
export interface Paper {
  readonly shape: PaperShape;
  readonly options: TemplateOptions;
  readonly draft: Draft;
}

/** The width in characters of some columns together. */
export function widthOf({ widths }: PaperShape, [left, right]: Span): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

/** Puts something into a row over some columns. */
export function putOver({ draft }: Paper, row: number, [left, right]: Span, text: string | null): void {
  draft.putMerged(area(row, left, row, right), text === '' ? null : text);
}

/** 元 or 万元 of a paper. */
export function moneyUnitOf({ content, fundsUnit }: TemplateOptions): MoneyUnit {
  return content?.fundsUnit ?? fundsUnit ?? '万元';
}

const lastColumn = ({ widths }: PaperShape): number => widths.length - 1;

/** An empty paper with its title and year. */
export function openPaper(shape: PaperShape, options: TemplateOptions): Paper {
  const paper = { shape, options, draft: createDraft(shape.widths.length) };
  const whole: Span = [0, lastColumn(shape)];
  const { year } = options;
  putOver(paper, TOP_ROWS.title, whole, options.title ?? shape.title);
  putOver(paper, TOP_ROWS.year, whole, year === null ? '（      年度）' : `（${String(year)}年度）`);
  paper.draft.height(TOP_ROWS.title, 36);
  paper.draft.height(TOP_ROWS.year, 20);
  return paper;
}

/** The line with 填报单位 on the left and, where there is money, its unit on the right. */
export function layUnitLine(paper: Paper, right: Span | null): void {
  const { options, shape, draft } = paper;
  const unit = options.content?.header?.unit ?? options.unit ?? '';
  const end = right === null ? lastColumn(shape) : right[0] - 1;
  putOver(paper, TOP_ROWS.unit, [0, end], `填报单位：${unit}`);
  if (right) putOver(paper, TOP_ROWS.unit, right, `单位：${moneyUnitOf(options)}`);
  draft.height(TOP_ROWS.unit, 20);
}

/** Signed by hand, with room for the seal. */
function layFoot(paper: Paper, row: number): void {
  const [writer, phone, date] = paper.shape.foot;
  putOver(paper, row, writer, '填表人：');
  putOver(paper, row, phone, '联系电话：');
  putOver(paper, row, date, '填写日期：        年    月    日');
  putOver(paper, row + 1, [writer[0], phone[0] - 1], null);
  putOver(paper, row + 1, [phone[0], date[1]], '（单位公章）');
  paper.draft.height(row, 30);
  paper.draft.height(row + 1, 80);
}

/** What is to be said of a paper when everything is laid. */
interface PaperEnd {
  /** The bordered tables, without title and foot. */
  readonly tables: readonly CellRange[];
  /** First and last of the rows to fill; they have room while empty and grow with their texts. */
  readonly rowsToFill: readonly Span[];
  /** Looks of this paper, over those that all papers share. */
  readonly styles?: SheetPlan['styles'];
  readonly validations?: SheetPlan['validations'];
  readonly marks?: SheetPlan['marks'];
  readonly names?: SheetPlan['names'];
  /** The row of column headings repeated on every page; null where one would be wrong for the table below it. */
  readonly headingRow: number | null;
  readonly freezeRows: number;
  readonly firstCell: SheetPlan['firstCell'];
}

function layLook({ draft, shape }: Paper, foot: number, { tables, rowsToFill, styles = [] }: PaperEnd): void {
  const right = lastColumn(shape);
  draft.style(area(0, 0, foot + 1, right), {
    font: BODY,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  draft.style(area(0, 0, 0, right), { font: { ...BODY, size: 18, bold: true } });
  for (const table of tables) draft.style(table, { borders: 'all' });
  for (const [top, bottom] of rowsToFill) {
    if (bottom >= top)
      draft.style(area(top, right + 1, bottom, right + 1), { font: { ...BODY, size: STRUT } });
  }
  for (const { range, style } of styles) draft.style(range, style);
  draft.style(area(foot, 0, foot, right), { horizontal: 'left' });
}

/** The finished sheet: look, foot from row `foot` on, and A4, one page wide (domain.md section 8). */
export function closePaper(paper: Paper, foot: number, end: PaperEnd): SheetPlan {
  const { shape, draft, options } = paper;
  layFoot(paper, foot);
  layLook(paper, foot, end);
  return {
    sheetName: options.sheetName ?? shape.sheetName,
    ...draft.parts(),
    columnWidths: shape.widths.map((characters, column) => ({ column, characters })),
    validations: end.validations ?? [],
    marks: end.marks ?? [],
    names: end.names ?? [],
    freezeRows: end.freezeRows,
    page: {
      orientation: shape.orientation,
      printArea: area(0, 0, foot + 1, lastColumn(shape)),
      titleRows: end.headingRow === null ? null : { from: end.headingRow, to: end.headingRow },
      blackAndWhite: true,
      centerHorizontally: true,
      margins: { top: 1.5, bottom: 1.3, left: 1.3, right: 1.3 },
    },
    firstCell: end.firstCell,
  };
}
