import { rangeToA1 } from '../model/address';
import type { MarkDifference } from '../sheet/marks';
import { MODE_NAME } from '../sheet/mode-name';
import type { ScoreWrite } from '../sheet/score-writes';
import { failureOf } from './host-errors';
import { queueMark, queueUnmark } from './marks';
import { AT_ONCE } from './run-options';
import { scoreRuns } from './score-runs';
import { queueReading } from './sheet-reading';
import type { SheetReading } from './sheet-reading';

/** What is to be written on one sheet. */
export interface SheetWrites {
  readonly scores: readonly ScoreWrite[];
  readonly marks: MarkDifference;
  /** The formula of the name that carries the mode; null leaves it. */
  readonly mode: string | null;
}

export type Readings = ReadonlyMap<string, SheetReading | null>;

async function readTogether(ids: readonly string[], options: Excel.RunOptions): Promise<Readings> {
  return Excel.run(options, async (context) => {
    const { worksheets } = context.workbook;
    const queued = ids.map((id) => [id, queueReading(worksheets.getItemOrNullObject(id))] as const);
    await context.sync();
    return new Map(queued.map(([id, reading]) => [id, reading()]));
  });
}

/**
 * Reads sheets in one round trip, however many; null for one that is gone. Only where the answer is too large for
 * the host (5 MB on the web) is it asked for in halves.
 */
export async function readSheets(ids: readonly string[], options = AT_ONCE): Promise<Readings> {
  try {
    return await readTogether(ids, options);
  } catch (error) {
    if (failureOf(error) !== 'too-large' || ids.length < 2) throw error;
    const middle = Math.ceil(ids.length / 2);
    const first = await readSheets(ids.slice(0, middle), options);
    return new Map([...first, ...(await readSheets(ids.slice(middle), options))]);
  }
}

function queueMode(sheet: Excel.Worksheet, formula: string, stands: boolean): void {
  if (stands) sheet.names.getItem(MODE_NAME).formula = formula;
  else sheet.names.add(MODE_NAME, formula);
}

/**
 * Writes what differs on one sheet and reads the sheet again, in one round trip: the answer holds the totals that
 * Excel computed from the new scores. Marks come last, so that a refused one keeps no score back.
 */
export async function writeAndRead(
  standing: SheetReading,
  { scores, marks, mode }: SheetWrites,
): Promise<SheetReading | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(standing.sheetId);
    if (mode !== null) queueMode(sheet, mode, standing.modeFormula !== null);
    for (const run of scoreRuns(scores)) {
      sheet.getRange(rangeToA1(run.range)).values = run.scores.map((score) => [score ?? '']);
    }
    queueUnmark(sheet, marks.remove);
    for (const mark of marks.add) queueMark(sheet, mark);
    const reading = queueReading(sheet);
    await context.sync();
    return reading();
  });
}
