import { toA1 } from '../model/address';
import type { CellAddress } from '../model/address';
import { DEFAULT_RULE_SET, formatMode } from '../sheet/mode-name';
import { readSheets } from './batches';
import { WHEN_FREE } from './run-options';
import { failureOf } from './host-errors';
import type { InsertedForm } from './insert-standard';
import { lookAgain, switchOff, switchOn } from './look-again';
import { startOnOpening } from './opening';
import { queueReading } from './sheet-reading';
import { firstSight } from './sheet-record';
import type { SheetRecord } from './sheet-record';
import type { Mode, SessionError, SessionStatus } from './session-state';
import { removeOwnMarks } from './unmark';
import type { Workbook } from './workbook';
import { carryOut } from './writer';
import { unwrittenCells } from './written';

/** What a command leaves to be shown. */
export interface Outcome {
  readonly status?: SessionStatus;
  readonly error?: SessionError | null;
}

const failed = (code: SessionError['code']): Outcome => ({ error: { code, cells: [] } });

/** Fetches what insertion needs, which the pane does not wait for at its start, and inserts. */
async function fetchAndInsert(year: number): Promise<InsertedForm> {
  const { insertStandard } = await import(/* webpackPrefetch: true */ './insert-standard');
  return insertStandard(year);
}

/** Inserts the standard form for a year and looks at it at once; gives the id of its sheet too. */
export async function insertTemplate(
  workbook: Workbook,
  year: number,
): Promise<Outcome & { readonly sheetId?: string }> {
  const sheet = await fetchAndInsert(year).catch((error: unknown) => {
    if (failureOf(error) === 'editing') throw error;
    return null;
  });
  if (!sheet) return failed('insert-failed');
  const reading = (await readSheets([sheet.id])).get(sheet.id);
  if (!reading) return failed('sheet-gone');
  workbook.set(firstSight(reading));
  workbook.select({ sheetId: sheet.id, cell: sheet.firstCell });
  void startOnOpening(true);
  return { status: { kind: 'inserted', sheet: sheet.name }, error: null, sheetId: sheet.id };
}

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
  const indicators = record.forms.reduce((sum, { form }) => sum + form.indicators.length, 0);
  return { status: { kind: 'checked', indicators }, error: null };
}

/** The rule set that a sheet's name is to state: the one it states, else the one of the form that the person sees. */
function statedFrom(workbook: Workbook, { mode }: SheetRecord): string {
  return mode.ruleSet ?? workbook.shown()?.evaluation.ruleSet ?? DEFAULT_RULE_SET;
}

/** Switches 自动评分 on or off for the sheet of the current form. */
export async function setMode(workbook: Workbook, mode: Mode): Promise<Outcome> {
  const current = workbook.current();
  if (!current) return {};
  const { sheetId } = current.reading;
  const reading = (await readSheets([sheetId], WHEN_FREE)).get(sheetId);
  if (!reading) {
    workbook.delete(sheetId);
    return failed('sheet-gone');
  }
  const formula = formatMode({ mode, ruleSet: statedFrom(workbook, current) });
  const look = mode === 'automatic' ? switchOn(reading, formula) : switchOff(reading, formula);
  const { status, refused } = await carryOut(workbook, look);
  if (refused) return refusal(workbook, sheetId, mode);
  void startOnOpening(workbook.all().some((record) => record.mode.mode === 'automatic'));
  const indicators = look.record.forms.reduce((sum, { form }) => sum + form.indicators.length, 0);
  return { status: status ?? { kind: 'checked', indicators }, error: null };
}

/** A protected sheet keeps the name that carries the mode; then the wish holds for this session. */
function refusal(workbook: Workbook, sheetId: string, mode: Mode): Outcome {
  const record = workbook.get(sheetId);
  if (!record) return failed('sheet-gone');
  workbook.set({ ...record, mode: { ...record.mode, mode }, wish: mode });
  if (mode === 'check-only') return { error: null };
  return { error: { code: 'sheet-protected', cells: unwrittenCells(record) } };
}

/** Removes our own marks everywhere; they stay away until 自动评分 is switched on again. */
export async function removeMarks(workbook: Workbook): Promise<Outcome> {
  const { marks, refused } = await removeOwnMarks();
  for (const record of workbook.all()) workbook.set({ ...record, marksOff: true });
  const status: SessionStatus = { kind: 'unmarked', marks };
  return refused ? { status, error: { code: 'sheet-protected', cells: [] } } : { status, error: null };
}

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
