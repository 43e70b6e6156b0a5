import { rangeToA1 } from '../model/address';
import type { CellRange } from '../model/address';
import type { PlanStyle, SheetPlan } from '../model/sheet-plan';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function edgesOf({ top, left, bottom, right }: CellRange): readonly Edge[] {
  const edges: Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (bottom > top) edges.push('InsideHorizontal');
  if (right > left) edges.push('InsideVertical');
  return edges;
}

function queueBorders(format: Excel.RangeFormat, range: CellRange, kind: 'all' | 'none'): void {
  for (const edge of edgesOf(range)) {
    const border = format.borders.getItem(edge);
    border.style = kind === 'all' ? 'Continuous' : 'None';
    if (kind === 'all') border.weight = 'Thin';
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function queueFont(font: Excel.RangeFont, style: NonNullable<PlanStyle['font']>): void {
  if (style.name !== undefined) font.name = style.name;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.color !== undefined) font.color = style.color;
}

function queueStyle(range: Excel.Range, area: CellRange, style: PlanStyle): void {
  const { format } = range;
  if (style.font) queueFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.borders) queueBorders(format, area, style.borders);
}

/** A matrix of the range's shape: Excel takes no smaller one. */
function filled({ top, left, bottom, right }: CellRange, format: string): string[][] {
  const row = new Array<string>(right - left + 1).fill(format);
  return Array.from({ length: bottom - top + 1 }, () => row);
}

/** Queues the number formats of a plan. They come before the values: a text format keeps "100%" a text. */
export function queueNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, style } of plan.styles) {
    if (style.numberFormat === undefined) continue;
    sheet.getRange(rangeToA1(range)).numberFormat = filled(range, style.numberFormat);
  }
}

/** Points of a column so many characters wide: seven pixels a character and five of padding, at 96 pixels an inch. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Queues fonts, fills, alignments, borders, heights and widths; all but wrapping. */
export function queueStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, style } of plan.styles) queueStyle(sheet.getRange(rangeToA1(range)), range, style);
  for (const { column, characters } of plan.columnWidths) {
    const cell = { top: 0, bottom: 0, left: column, right: column };
    sheet.getRange(rangeToA1(cell)).format.columnWidth = columnPoints(characters);
  }
  for (const { from, to, points } of plan.rowHeights) {
    sheet.getRange(rangeToA1({ top: from, bottom: to, left: 0, right: 0 })).format.rowHeight = points;
  }
}

/**
 * Queues the wrapping of texts. It comes last of all formats: on the web each one set after it costs several
 * times as much (OfficeDev/office-js#3774).
 */
export function queueWrapping(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, style } of plan.styles) {
    if (style.wrap !== undefined) sheet.getRange(rangeToA1(range)).format.wrapText = style.wrap;
  }
}
