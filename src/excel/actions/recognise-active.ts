import { lookAgain } from '../look-again';
import { WHEN_FREE } from '../run-options';
import { queueReading } from '../sheet-reading';
import type { Workbook } from '../workbook';
import { indicatorCount } from './current-sheet';
import { failed } from './outcome';
import type { Outcome } from './outcome';

/** Reads the active sheet and shows its forms; nothing is written. */
export async function recogniseActive(workbook: Workbook): Promise<Outcome> {
  const { reading, cell } = await Excel.run(WHEN_FREE, async (context) => {
    const later = queueReading(context.workbook.worksheets.getActiveWorksheet());
    const active = context.workbook.getActiveCell();
    active.load('rowIndex,columnIndex');
    await context.sync();
    return { reading: later(), cell: { row: active.rowIndex, column: active.columnIndex } };
  });
  if (!reading) return failed('sheet-gone');
  const { record } = lookAgain(workbook.get(reading.sheetId), reading, []);
  workbook.set(record);
  if (record.forms.length === 0) return failed('not-a-form');
  workbook.select({ sheetId: reading.sheetId, cell });
  return { status: { kind: 'checked', indicators: indicatorCount(record) }, error: null };
}
