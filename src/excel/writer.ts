import { readSheets, writeAndRead } from './batches';
import { failureOf } from './host-errors';
import { isNothing } from './look-again';
import type { Look } from './look-again';
import type { SessionStatus } from './session-state';
import { afterRefusal, afterWrite } from './written';
import type { Workbook } from './workbook';

/** What came of a look: for the status line, and whether a protected sheet refused. */
export interface Written {
  readonly status: SessionStatus | null;
  readonly refused: boolean;
}

const QUIET: Written = { status: null, refused: false };

function updated({ scores }: Look['writes']): SessionStatus | null {
  const [first] = scores;
  if (!first) return null;
  return { kind: 'updated', cell: first.at, score: first.score, more: scores.length - 1 };
}

/** After a refusal some scores may stand (unlocked cells): the sheet itself says which. */
async function takeRefusal(workbook: Workbook, { record, writes }: Look): Promise<Written> {
  const { sheetId } = record.reading;
  const reading = (await readSheets([sheetId])).get(sheetId);
  if (!reading) return QUIET;
  workbook.set(afterRefusal(record, writes.scores, reading));
  return { status: null, refused: true };
}

/**
 * Takes a look over and writes what it asks for, in one round trip; nothing to write costs none.
 * @throws what Excel threw, except for the refusal of a protected sheet; the scores then stay due in the record.
 */
export async function carryOut(workbook: Workbook, look: Look): Promise<Written> {
  workbook.set(look.record);
  if (isNothing(look.writes)) return { status: null, refused: look.record.refused };
  try {
    const reading = await writeAndRead(look.record.reading, look.writes);
    if (reading) workbook.set(afterWrite(look.record, look.writes.scores, reading));
    return { status: updated(look.writes), refused: false };
  } catch (error) {
    // AccessDenied without protection is something else that stands in the way (a virus scanner): it passes.
    const isRefusal = failureOf(error) === 'protected' && look.record.reading.isProtected;
    if (!isRefusal) throw error;
    return takeRefusal(workbook, look);
  }
}
