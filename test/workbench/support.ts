export type RangeWork<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs Office.js code on a sheet. */
export function onSheet<T>(name: string, work: RangeWork<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));
}
