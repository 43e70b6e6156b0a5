import { toA1 } from '../model/address';
import type { CellAddress } from '../model/address';
import { mendedRows } from '../sheet/rows';
import type { RowNews, RowStep } from '../sheet/rows';
import { readSheets } from './batches';
import { failureOf } from './host-errors';
import type { Within } from './patience';
import { queueRowSteps } from './row-steps';
import { AT_ONCE } from './run-options';
import { queueReading } from './sheet-reading';
import type { SheetReading } from './sheet-reading';
import { valueAt } from './sheet-record';
import type { ReplacedCell, SheetRecord } from './sheet-record';

/** A sheet after its rows were mended. */
export interface Mended {
  /** As it stands now; null where the sheet is gone. */
  readonly reading: SheetReading | null;
  /** The cells that were written, with what stood there, by which undoing it is told from an edit. */
  readonly replaced: readonly ReplacedCell[];
  /** Excel failed on the way: some of the rows may be mended by half. */
  readonly isHalf: boolean;
}

function cellsOf(step: RowStep): readonly CellAddress[] {
  if (step.step === 'write') return [step.at];
  if (step.step !== 'copy-cells') return [];
  const { left, right } = step.from;
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    row: step.to.row,
    column: step.to.column + index,
  }));
}

/** Each cell that the steps write, once, with what stands in it. */
function replacedBy(steps: readonly RowStep[], { grid }: SheetReading): readonly ReplacedCell[] {
  const cells = new Map(steps.flatMap(cellsOf).map((at) => [toA1(at), at]));
  return [...cells.values()].map((at) => ({ at, before: valueAt(grid, at) }));
}

async function carryOutSteps(
  { sheetId, grid }: SheetReading,
  steps: readonly RowStep[],
): Promise<SheetReading | null> {
  return Excel.run(AT_ONCE, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    queueRowSteps(sheet, steps, grid);
    const reading = queueReading(sheet);
    await context.sync();
    return reading();
  });
}

/**
 * Mends what Excel left behind where the person changed the rows of a sheet, in one round trip that also reads the sheet
 * again; null where there is nothing to be mended. `before` is the sheet as it was known before.
 * @throws what Excel threw while a cell is being edited, or where the sheet cannot be read after another failure. Then
 * it may be tried again with the same news: what is mended already is not mended twice.
 */
export async function mendRows(
  before: SheetRecord,
  { reading, forms }: SheetRecord,
  news: RowNews,
  within: Within,
): Promise<Mended | null> {
  const steps = forms.flatMap(({ form }) => mendedRows(form, reading.grid, before.reading.grid, news));
  if (steps.length === 0) return null;
  const replaced = replacedBy(steps, reading);
  try {
    return { reading: await within(carryOutSteps(reading, steps)), replaced, isHalf: false };
  } catch (error) {
    if (failureOf(error) === 'editing') throw error;
    const { sheetId } = reading;
    const anew = (await readSheets([sheetId], AT_ONCE, within)).get(sheetId) ?? null;
    return { reading: anew, replaced, isHalf: true };
  }
}
