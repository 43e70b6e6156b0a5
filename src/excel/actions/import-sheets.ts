import type { Grid } from '../../model/grid';
import { recognise } from '../../sheet/recognise';
import { readSheets } from '../batches';
import { carryOutPlans } from '../carry-out-plan';
import type { InsertedSheet } from '../carry-out-plan';
import { planOfGrid } from '../grid-plan';
import { failureOf } from '../host-errors';
import { firstSight } from '../sheet-record';
import type { Workbook } from '../workbook';
import { noneMade } from './outcome';
import type { NewSheets } from './outcome';

/** The web takes requests of 5 MB at most; a form has some hundred cells. */
const MOST_CELLS = 100_000;

function cellCount(grids: readonly Grid[]): number {
  return grids.flatMap(({ values }) => values).reduce((sum, { length }) => sum + length, 0);
}

/** Takes over what stands on the new sheets. */
async function lookAtNew(workbook: Workbook, sheets: readonly InsertedSheet[]): Promise<void> {
  const readings = await readSheets(sheets.map(({ id }) => id));
  for (const reading of readings.values()) if (reading) workbook.set(firstSight(reading));
}

/**
 * Puts sheets read from a file onto new sheets and looks for forms there: three round trips, however many. They are only
 * checked. The first one with a form is shown; where none has one the error says so, and the sheets stay.
 * @throws what Excel threw while a cell is being edited; another failure is the outcome's error, and no sheet is left.
 */
export async function importSheets(
  workbook: Workbook,
  grids: readonly Grid[],
  names: readonly string[],
): Promise<NewSheets> {
  if (grids.length === 0) return noneMade('not-a-form');
  if (cellCount(grids) > MOST_CELLS) return noneMade('file-too-large');
  const plans = grids.map((grid, index) => planOfGrid(grid, names[index] ?? grid.sheet));
  const withForm = grids.findIndex((grid) => recognise(grid).length > 0);
  const shown = Math.max(0, withForm);
  let sheets: readonly InsertedSheet[];
  try {
    sheets = await carryOutPlans(plans, shown);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'editing') throw error;
    return noneMade(failure === 'too-large' ? 'file-too-large' : 'insert-failed');
  }
  await lookAtNew(workbook, sheets);
  const id = sheets[shown]?.id ?? null;
  const cell = plans[shown]?.firstCell ?? null;
  if (id !== null) workbook.select({ sheetId: id, cell });
  return {
    status: { kind: 'inserted', sheet: sheets[shown]?.name ?? '' },
    error: withForm < 0 ? { code: 'not-a-form', cells: [] } : null,
    sheetIds: sheets.map((sheet) => sheet.id),
    shown: id,
  };
}
