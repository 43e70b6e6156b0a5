import { giveBack, readSheets, writeAndRead } from './batches';
import { failureOf } from './host-errors';
import { dueMarks, hasMarks, isNothing } from './look-again';
import type { Look } from './look-again';
import { whenever } from './patience';
import type { Within } from './patience';
import { AT_ONCE } from './run-options';
import type { SheetReading } from './sheet-reading';
import type { SessionStatus } from './session-state';
import type { SheetRecord } from './sheet-record';
import { strayed } from './strayed';
import { afterRefusal, afterWrite } from './written';
import type { Workbook } from './workbook';

/** What came of a look: for the status line, and whether a protected sheet refused. */
export interface Written {
  readonly status: SessionStatus | null;
  readonly refused: boolean;
}

export const QUIET: Written = { status: null, refused: false };

function updated({ scores }: Look['writes']): SessionStatus | null {
  const [first] = scores;
  if (!first) return null;
  return { kind: 'updated', cell: first.at, score: first.score, more: scores.length - 1 };
}

/**
 * After a refusal some scores may stand (unlocked cells): the sheet itself says which. AccessDenied without protection
 * is something else that stands in the way (a virus scanner): it passes, so it is thrown on.
 */
async function takeRefusal(
  workbook: Workbook,
  { record, writes }: Look,
  within: Within,
  error: unknown,
): Promise<Written> {
  const { sheetId } = record.reading;
  const reading = (await readSheets([sheetId], AT_ONCE, within)).get(sheetId);
  if (!reading?.isProtected) throw error;
  workbook.set(afterRefusal(record, writes.scores, reading));
  return { status: null, refused: true };
}

/** Marks that could not be foreseen, as a total by an unusual formula changed with the scores: one write more. */
async function settleMarks(workbook: Workbook, record: SheetRecord, within: Within): Promise<void> {
  const marks = record.reading.isProtected ? { add: [], remove: [] } : dueMarks(record);
  if (!hasMarks(marks)) return;
  const reading = await writeAndRead(record.reading, { scores: [], marks, mode: null }, within);
  if (reading) workbook.set(afterWrite(record, [], reading));
}

/** Takes over what stands after a write; scores that landed in another row are taken back and stay due. */
async function takeOver(
  workbook: Workbook,
  { record, writes }: Look,
  reading: SheetReading,
  within: Within,
): Promise<Written> {
  const stray = strayed(record.forms, writes.scores, record.reading.grid, reading.grid);
  if (stray.length > 0) {
    await giveBack(reading.sheetId, stray, within);
    return QUIET;
  }
  const next = afterWrite(record, writes.scores, reading);
  workbook.set(next);
  await settleMarks(workbook, next, within);
  return { status: updated(writes), refused: false };
}

/**
 * Takes a look over and writes what it asks for, in one round trip; nothing to write costs none.
 * @throws what Excel threw, except for the refusal of a protected sheet; the scores then stay due in the record.
 */
export async function carryOut(workbook: Workbook, look: Look, within: Within = whenever): Promise<Written> {
  workbook.set(look.record);
  if (isNothing(look.writes)) return { status: null, refused: look.record.refused };
  let reading: SheetReading | null;
  try {
    reading = await writeAndRead(look.record.reading, look.writes, within);
  } catch (error) {
    if (failureOf(error) !== 'protected') throw error;
    return takeRefusal(workbook, look, within, error);
  }
  return reading ? takeOver(workbook, look, reading, within) : QUIET;
}
