import { LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

/** Ample for any form; cells that were never written cost nothing. */
export const SHEET_SIZE = { rows: 5_000, columns: 100 } as const;

/** A worksheet of the page's size; `content` says what stands in it. Heights and widths in px. */
export function worksheet(
  id: string,
  name: string,
  content: Partial<IWorksheetData> = {},
): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: SHEET_SIZE.rows,
    columnCount: SHEET_SIZE.columns,
    defaultRowHeight: 22,
    defaultColumnWidth: 76,
    cellData: {},
    ...content,
  };
}

/** A workbook of one sheet. */
export function workbookOf(name: string, sheet: Partial<IWorksheetData> & { id: string }): IWorkbookData {
  return {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}

/** What Excel shows when it is opened. */
export function emptyWorkbook(): IWorkbookData {
  return workbookOf('工作簿1', { ...worksheet('sheet-1', 'Sheet1'), id: 'sheet-1' });
}
