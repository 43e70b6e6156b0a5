import { readSheets } from './batches';
import { WHEN_FREE } from './run-options';
import type { SheetGrid } from './session-state';

async function visibleSheets(): Promise<readonly string[]> {
  return Excel.run(WHEN_FREE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    await context.sync();
    return worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ id }) => id);
  });
}

/** Every visible sheet as it stands now, in the workbook's order, in two round trips. @throws what Excel threw. */
export async function readWorkbook(): Promise<readonly SheetGrid[]> {
  const readings = await readSheets(await visibleSheets(), WHEN_FREE);
  return [...readings].flatMap(([sheetId, reading]) => (reading ? [{ sheetId, grid: reading.grid }] : []));
}
