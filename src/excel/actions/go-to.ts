import { toA1 } from '../../model/address';
import type { CellAddress } from '../../model/address';
import { failureOf } from '../host-errors';
import { WHEN_FREE } from '../run-options';
import type { Workbook } from '../workbook';
import { failed } from './outcome';
import type { Outcome } from './outcome';

/** Shows a cell of a sheet and selects it. */
export async function goTo(workbook: Workbook, sheetId: string, cell: CellAddress): Promise<Outcome> {
  try {
    await Excel.run(WHEN_FREE, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(toA1(cell)).select();
      await context.sync();
    });
  } catch (error) {
    if (failureOf(error) !== 'gone') throw error;
    workbook.delete(sheetId);
    return failed('sheet-gone');
  }
  workbook.select({ sheetId, cell });
  return {};
}
