import { readSheets } from './batches';
import type { Selection } from './focus';
import type { Handlers } from './handlers';
import { queueListening } from './listen';
import type { Listeners } from './listen';
import { WHEN_FREE } from './run-options';
import { firstSight } from './sheet-record';
import type { SheetRecord } from './sheet-record';

/** A workbook as it stands when the session begins. */
export interface Attached {
  readonly records: readonly SheetRecord[];
  readonly selection: Selection;
}

async function lookRound(
  handlers: Handlers,
  to: Listeners,
): Promise<{ ids: string[]; selection: Selection }> {
  // Waiting for the person to leave the cell is right here: nothing can be shown before.
  return Excel.run(WHEN_FREE, async (context) => {
    queueListening(context, handlers, to);
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex');
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    return {
      ids: visible.map(({ id }) => id),
      selection: { sheetId: active.id, cell: { row: cell.rowIndex, column: cell.columnIndex } },
    };
  });
}

/**
 * Begins to listen and reads every visible sheet: two round trips, whatever the number of sheets. Nothing is written.
 * The handlers are on before the sheets are read, so that no edit falls between.
 */
export async function attach(handlers: Handlers, to: Listeners): Promise<Attached> {
  const { ids, selection } = await lookRound(handlers, to);
  const readings = await readSheets(ids);
  const records = [...readings.values()].flatMap((reading) => (reading ? [firstSight(reading)] : []));
  return { records, selection };
}
