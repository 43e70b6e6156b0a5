import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetPlan } from '../model/sheet-plan';
import { withDefinedNames } from './xlsx-writer/defined-names';
import { extentOf } from './xlsx-writer/cell-styles';
import { rowHeightsOf } from './xlsx-writer/row-heights';
import type { RowHeights } from './xlsx-writer/row-heights';
import { fillSheet } from './xlsx-writer/sheet';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const MAKER = '绩效自评助手';

/** Fitted rows are not held at their height, as exceljs would have it: they grow when a longer text is typed. */
function withFreeRows(sheetXml: string, { fitted }: RowHeights): string {
  return sheetXml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (all, start: string, row: string) =>
    fitted.has(Number(row) - 1) ? start : all,
  );
}

/**
 * The first font is the one that column widths are counted in. exceljs writes Calibri as a font of the theme, which is
 * another font in another language's Excel, and columns would be wider there.
 */
function withUsualFont(stylesXml: string): string {
  return stylesXml.replace(
    /<font>.*?<\/font>/,
    '<font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/></font>',
  );
}

type Parts = ReturnType<typeof unzipSync>;

function rewrite(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(change(strFromU8(part)));
}

/** What exceljs cannot say is put into its parts afterwards. */
function finished(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  heights: readonly RowHeights[],
): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, WORKBOOK, (xml) => withDefinedNames(xml, plans));
  rewrite(parts, STYLES, withUsualFont);
  heights.forEach((one, index) => {
    rewrite(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) => withFreeRows(xml, one));
  });
  return zipSync(parts);
}

/**
 * Writes plans to a workbook, one sheet each in their order: the counterpart of src/excel's `carryOutPlan` for files.
 * Texts are data and stay texts, whatever they begin with; formulas carry no result and are calculated on opening.
 * exceljs is loaded with the first call.
 * @param plans at least one; their sheet names differ and are names that Excel takes, else exceljs throws its Error.
 * @returns the bytes of an .xlsx file.
 */
export async function writeXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.creator = MAKER;
  book.lastModifiedBy = MAKER;
  book.calcProperties = { fullCalcOnLoad: true };
  const heights = plans.map((plan) => rowHeightsOf(plan, extentOf(plan).rows));
  plans.forEach((plan, index) => {
    const rows = heights[index];
    if (rows) fillSheet(book.addWorksheet(plan.sheetName), plan, rows);
  });
  return finished(new Uint8Array(await book.xlsx.writeBuffer()), plans, heights);
}
