import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { read, type CellObject, type Range } from '@e965/xlsx';
import { cellsOf, firstTableRow, textOf } from './form-cells';
import { workbookOf, worksheet } from './empty-workbook';
import { captionStyle, tableStyle } from './form-styles';
import { columnWidths, rowHeights } from './form-measures';

function styleOf(
  cell: CellObject | undefined,
  row: number,
  tableRow: number,
  merges: readonly Range[],
): IStyleData {
  if (row >= tableRow) return tableStyle();
  const spread = merges.some(({ s, e }) => s.r <= row && row <= e.r && e.c > s.c);
  return captionStyle(textOf(cell), spread);
}

function cellData(cell: CellObject | undefined, style: IStyleData): ICellData {
  const value = cell?.v;
  if (typeof value === 'number' || typeof value === 'string') return { v: value, s: style };
  return { s: style };
}

/**
 * The first sheet of an xlsx file as a workbook of the page.
 * SheetJS reads values, merges and widths but no borders or alignment: they are drawn here as the forms have them.
 */
export function formWorkbook(name: string, file: ArrayBuffer): IWorkbookData {
  const { SheetNames, Sheets } = read(file, { cellStyles: true });
  const sheetName = SheetNames[0] ?? 'Sheet1';
  const sheet = Sheets[sheetName] ?? {};
  const cells = cellsOf(sheet);
  const merges = sheet['!merges'] ?? [];
  const tableRow = firstTableRow(cells);
  const widths = columnWidths(sheet, cells);
  const rows = cells.map((row, r) =>
    row.map((cell, c) => [c, cellData(cell, styleOf(cell, r, tableRow, merges))]),
  );
  const content = {
    cellData: Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row)])),
    mergeData: merges.map(({ s, e }) => ({ startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c })),
    columnData: Object.fromEntries(widths.map((w, c) => [c, { w }])),
    rowData: Object.fromEntries(rowHeights(cells, merges, widths).map((h, r) => [r, { h, ia: 0 }])),
  };
  return workbookOf(name, { ...worksheet('sheet-1', sheetName, content), id: 'sheet-1' });
}
