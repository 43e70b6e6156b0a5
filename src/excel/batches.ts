import { rangeToA1, toA1 } from '../model/address';
import type { MarkDifference } from '../sheet/marks';
import { MODE_NAME } from '../sheet/mode-name';
import type { ScoreWrite } from '../sheet/score-writes';
import { failureOf, isRequestTooLarge } from './host-errors';
import { queueMark, queueUnmark } from './marks';
import { whenever } from './patience';
import type { Within } from './patience';
import { AT_ONCE } from './run-options';
import { scoreRuns } from './score-runs';
import { queueReading } from './sheet-reading';
import type { SheetReading } from './sheet-reading';
import type { GivenBack } from './strayed';

/** What is to be written on one sheet. */
export interface SheetWrites {
  readonly scores: readonly ScoreWrite[];
  readonly marks: MarkDifference;
  /** The formula of the name that carries the mode; null leaves it. */
  readonly mode: string | null;
}

export type Readings = ReadonlyMap<string, SheetReading | null>;

async function readTogether(
  ids: readonly string[],
  options: Excel.RunOptions,
  within: Within,
): Promise<Readings> {
  return within(
    Excel.run(options, async (context) => {
      const { worksheets } = context.workbook;
      const queued = ids.map((id) => [id, queueReading(worksheets.getItemOrNullObject(id))] as const);
      await context.sync();
      return new Map(queued.map(([id, reading]) => [id, reading()]));
    }),
  );
}

/**
 * Reads sheets in one round trip, however many; null for one that is gone. Only where the answer is too large for
 * the host (5 MB on the web) is it asked for in halves, and one sheet in parts.
 */
export async function readSheets(
  ids: readonly string[],
  options = AT_ONCE,
  within: Within = whenever,
): Promise<Readings> {
  try {
    return await readTogether(ids, options, within);
  } catch (error) {
    if (failureOf(error) !== 'too-large') throw error;
    const [id] = ids;
    if (ids.length === 1 && id !== undefined) {
      const { readInParts } = await import('./read-in-parts');
      return new Map([[id, await readInParts({ id, options, within })]]);
    }
    const middle = Math.ceil(ids.length / 2);
    const first = await readSheets(ids.slice(0, middle), options, within);
    return new Map([...first, ...(await readSheets(ids.slice(middle), options, within))]);
  }
}

function queueMode(sheet: Excel.Worksheet, formula: string, stands: boolean): void {
  if (stands) sheet.names.getItem(MODE_NAME).formula = formula;
  else sheet.names.add(MODE_NAME, formula);
}

/** Marks come last, so that a refused one keeps no score back. */
function queueWrites(sheet: Excel.Worksheet, standing: SheetReading, writes: SheetWrites): void {
  const { scores, marks, mode } = writes;
  if (mode !== null) queueMode(sheet, mode, standing.modeFormula !== null);
  for (const run of scoreRuns(scores)) {
    sheet.getRange(rangeToA1(run.range)).values = run.scores.map((score) => [score ?? '']);
  }
  queueUnmark(sheet, marks.remove);
  for (const mark of marks.add) queueMark(sheet, mark);
}

function halves<T>(all: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}

/** The same writes as two batches that are smaller: scores first, marks after them; null where there is but one thing. */
function divided({ scores, marks, mode }: SheetWrites): readonly [SheetWrites, SheetWrites] | null {
  const { add, remove } = marks;
  const only = { scores: [], marks: { add: [], remove: [] }, mode: null };
  if (add.length + remove.length === 0) {
    const [first, second] = halves(scores);
    return second.length === 0
      ? null
      : [
          { ...only, mode, scores: first },
          { ...only, scores: second },
        ];
  }
  if (scores.length > 0 || mode !== null)
    return [
      { ...only, mode, scores },
      { ...only, marks },
    ];
  const [firstAdded, restAdded] = halves(add);
  const [firstRemoved, restRemoved] = halves(remove);
  if (restAdded.length + restRemoved.length === 0 && firstAdded.length + firstRemoved.length < 2) return null;
  return [
    { ...only, marks: { add: firstAdded, remove: firstRemoved } },
    { ...only, marks: { add: restAdded, remove: restRemoved } },
  ];
}

/**
 * Writes what differs on one sheet and reads the sheet again, in one round trip: the answer holds the totals that
 * Excel computed from the new scores. A request too large for the host is sent in parts.
 */
export async function writeAndRead(
  standing: SheetReading,
  writes: SheetWrites,
  within: Within = whenever,
): Promise<SheetReading | null> {
  try {
    return await within(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(standing.sheetId);
        queueWrites(sheet, standing, writes);
        const reading = queueReading(sheet);
        await context.sync();
        return reading();
      }),
    );
  } catch (error) {
    if (failureOf(error) !== 'too-large') throw error;
    return writeInParts(standing, writes, within, error);
  }
}

/** An answer too large comes after everything was written: then only the reading is due. */
async function writeInParts(
  standing: SheetReading,
  writes: SheetWrites,
  within: Within,
  error: unknown,
): Promise<SheetReading | null> {
  const { sheetId } = standing;
  if (!isRequestTooLarge(error)) return (await readSheets([sheetId], AT_ONCE, within)).get(sheetId) ?? null;
  const parts = divided(writes);
  if (!parts) throw error;
  await writeAndRead(standing, parts[0], within);
  return writeAndRead(standing, parts[1], within);
}

/** Gives cells back what stood in them, in one round trip. */
export async function giveBack(sheetId: string, cells: readonly GivenBack[], within: Within): Promise<void> {
  await within(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { at, content } of cells) sheet.getRange(toA1(at)).formulas = [[content ?? '']];
      await context.sync();
    }),
  );
}
