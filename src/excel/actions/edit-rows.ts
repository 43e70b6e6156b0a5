import { toA1 } from '../../model/address';
import type { CellAddress } from '../../model/address';
import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { addIndicator, deleteIndicator, moveDown, moveUp } from '../../sheet/rows';
import type { RowAnswer, RowPlan } from '../../sheet/rows';
import { lookAt } from '../changes';
import { failureOf } from '../host-errors';
import { lookAgain } from '../look-again';
import { changesOf, queueRowSteps } from '../row-steps';
import { WHEN_FREE } from '../run-options';
import type { RowEdit, SessionStatus } from '../session-state';
import { queueReading } from '../sheet-reading';
import type { SheetReading } from '../sheet-reading';
import type { SheetRecord } from '../sheet-record';
import type { Workbook } from '../workbook';
import { carryOut } from '../writer';
import { unwrittenCells } from '../written';
import { readAnew } from './current-sheet';
import { failed, refused } from './outcome';
import type { Outcome } from './outcome';

const PLANS: Readonly<Record<RowEdit, (form: Form, grid: Grid, cursor: number) => RowAnswer>> = {
  add: addIndicator,
  delete: deleteIndicator,
  up: moveUp,
  down: moveDown,
};

/** A sheet as it stands, and the active cell where it is on it. */
interface Standing {
  readonly reading: SheetReading | null;
  readonly cursor: CellAddress | null;
}

async function readWithCursor(sheetId: string): Promise<Standing> {
  return Excel.run(WHEN_FREE, async (context) => {
    const { worksheets } = context.workbook;
    const reading = queueReading(worksheets.getItemOrNullObject(sheetId));
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex');
    await context.sync();
    const isHere = active.id === sheetId;
    return { reading: reading(), cursor: isHere ? { row: cell.rowIndex, column: cell.columnIndex } : null };
  });
}

/** The form of a sheet that the cursor is in: the last one that begins at or above it, else the first. */
function formAt({ forms }: SheetRecord, { row }: CellAddress): Form | undefined {
  return (forms.findLast(({ form }) => form.range.top <= row) ?? forms[0])?.form;
}

/** One round trip: the rows, the cursor's new place, and the sheet as it stands then. */
async function carryOutRows({ sheetId, grid }: SheetReading, plan: RowPlan): Promise<SheetReading | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    queueRowSteps(sheet, plan.steps, grid);
    sheet.getRange(toA1(plan.select)).select();
    const reading = queueReading(sheet);
    await context.sync();
    return reading();
  });
}

/** What came of an edit of rows. */
export interface RowsOutcome extends Outcome {
  /** The sheet whose scores and marks are still to follow its rows. */
  readonly due?: string;
}

/**
 * Excel failed while the rows were changed; what it had done by then stands. Only of a sheet that reads as before may it
 * be said that nothing was changed: then the failure is thrown on.
 */
async function stoppedHalfway(workbook: Workbook, record: SheetRecord, error: unknown): Promise<Outcome> {
  // A batch that finds a cell being edited is turned away as a whole.
  if (failureOf(error) === 'editing') throw error;
  const before = JSON.stringify(record.reading.grid);
  const reading = await readAnew(workbook, record).catch(() => undefined);
  if (reading === null) return failed('sheet-gone');
  if (reading) workbook.set(lookAgain(record, reading, []).record);
  if (reading && JSON.stringify(reading.grid) === before) throw error;
  return failed('rows-unfinished');
}

/** Scores and marks as the new rows ask for them; where Excel fails they stay due, and the rows stand. */
async function followRows(
  workbook: Workbook,
  record: SheetRecord,
  after: SheetReading,
  { steps, select }: RowPlan,
): Promise<RowsOutcome> {
  const { sheetId } = after;
  const look = lookAgain({ ...record, undone: false }, after, [
    ...changesOf(sheetId, steps),
    lookAt(sheetId),
  ]);
  let isRefused = false;
  try {
    isRefused = (await carryOut(workbook, look)).refused;
  } catch {
    workbook.select({ sheetId, cell: select });
    return { error: { code: 'host-busy', cells: unwrittenCells(look.record) }, due: sheetId };
  }
  workbook.select({ sheetId, cell: select });
  const standing = workbook.get(sheetId);
  if (isRefused && standing) return { error: { code: 'sheet-protected', cells: unwrittenCells(standing) } };
  return { error: null };
}

/**
 * Adds, deletes or moves the indicator at the cursor: a round trip to read, one to change the rows, one more where marks
 * or scores follow. What is not possible, and anything in a sheet that is only checked or protected, is refused.
 * @throws what Excel threw where nothing was changed.
 */
export async function editRows(workbook: Workbook, edit: RowEdit): Promise<RowsOutcome> {
  const current = workbook.current();
  if (!current) return refused('no-rows');
  if (current.mode.mode === 'check-only') return refused('check-only');
  const { reading, cursor } = await readWithCursor(current.reading.sheetId);
  if (!reading) {
    workbook.delete(current.reading.sheetId);
    return failed('sheet-gone');
  }
  const { record } = lookAgain(current, reading, []);
  workbook.set(record);
  if (reading.isProtected) return refused('protected');
  const form = cursor && formAt(record, cursor);
  if (!form) return refused(cursor ? 'no-rows' : 'not-on-a-row');
  const { plan, refusal } = PLANS[edit](form, reading.grid, cursor.row);
  if (!plan) return refused(refusal);
  return carryOutEdit(workbook, record, plan, {
    kind: 'rows-edited',
    edit,
    row: edit === 'delete' ? cursor.row : plan.select.row,
  });
}

async function carryOutEdit(
  workbook: Workbook,
  record: SheetRecord,
  plan: RowPlan,
  status: SessionStatus,
): Promise<RowsOutcome> {
  let after: SheetReading | null;
  try {
    after = await carryOutRows(record.reading, plan);
  } catch (error) {
    return stoppedHalfway(workbook, record, error);
  }
  if (!after) return failed('sheet-gone');
  return { status, ...(await followRows(workbook, record, after, plan)) };
}
