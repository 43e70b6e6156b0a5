import type { SheetPlan } from '../../model/sheet-plan';
import { templateOf } from '../../sheet/template/gallery';
import { standardTemplate } from '../../sheet/template/standard';
import { readSheets } from '../batches';
import { carryOutPlan } from '../carry-out-plan';
import { failureOf } from '../host-errors';
import { startOnOpening } from '../opening';
import type { SheetRequest } from '../session-state';
import { firstSight } from '../sheet-record';
import type { Workbook } from '../workbook';
import { noneMade } from './outcome';
import type { NewSheets } from './outcome';

/** The sheet that is asked for; null where the gallery has none of that id. */
function planOf(year: number, request: SheetRequest | undefined): SheetPlan | null {
  if (!request) return standardTemplate({ year });
  if ('plan' in request) return request.plan;
  const { id, options = {} } = request;
  return (
    templateOf(id)?.build({ ...options, year: options.year === undefined ? year : options.year }) ?? null
  );
}

/**
 * Inserts a sheet of the gallery, one that is planned already, or the standard form for the year where none is named,
 * and looks at it at once: three round trips, whatever its size. A sheet that is no form (a table of a transfer payment,
 * a summary) becomes none by it.
 * @throws what Excel threw while a cell is being edited; another failure is the outcome's error.
 */
export async function insertTemplate(
  workbook: Workbook,
  year: number,
  request: SheetRequest | undefined,
): Promise<NewSheets> {
  const plan = planOf(year, request);
  if (!plan) return noneMade('unknown');
  const sheet = await carryOutPlan(plan).catch((error: unknown) => {
    if (failureOf(error) === 'editing') throw error;
    return null;
  });
  if (!sheet) return noneMade('insert-failed');
  const reading = (await readSheets([sheet.id])).get(sheet.id);
  if (!reading) return noneMade('sheet-gone');
  const record = firstSight(reading);
  workbook.set(record);
  workbook.select({ sheetId: sheet.id, cell: plan.firstCell });
  if (record.forms.length > 0 && record.mode.mode === 'automatic') void startOnOpening(true);
  const { id, name } = sheet;
  return { status: { kind: 'inserted', sheet: name }, error: null, sheetIds: [id], shown: id };
}
