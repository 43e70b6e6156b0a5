import { readSheets } from '../batches';
import { WHEN_FREE } from '../run-options';
import type { SheetReading } from '../sheet-reading';
import type { SheetRecord } from '../sheet-record';
import type { Workbook } from '../workbook';

/** Reads the sheet of a record anew, in one round trip; null where it is gone, which the workbook then knows. */
export async function readAnew(workbook: Workbook, { reading }: SheetRecord): Promise<SheetReading | null> {
  const { sheetId } = reading;
  const anew = (await readSheets([sheetId], WHEN_FREE)).get(sheetId) ?? null;
  if (!anew) workbook.delete(sheetId);
  return anew;
}

/** How many indicators stand in the forms of a sheet. */
export function indicatorCount({ forms }: SheetRecord): number {
  return forms.reduce((sum, { form }) => sum + form.indicators.length, 0);
}
