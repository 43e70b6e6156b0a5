import type { CellRange } from '../model/address';
import type { CellValue } from '../model/form';
import type { Grid } from '../model/grid';
import { failureOf } from './host-errors';
import type { Within } from './patience';
import { WINDOW } from './read-grid';
import { queueReading } from './sheet-reading';
import type { SheetReading } from './sheet-reading';

interface Asking {
  readonly id: string;
  readonly options: Excel.RunOptions;
  readonly within: Within;
}

async function readPart({ id, options, within }: Asking, part: CellRange): Promise<SheetReading | null> {
  return within(
    Excel.run(options, async (context) => {
      const reading = queueReading(context.workbook.worksheets.getItemOrNullObject(id), part);
      await context.sync();
      return reading();
    }),
  );
}

/** One layer of two grids that stand one below the other, as one array over the area of both. */
function layered<T>(
  grids: readonly Grid[],
  layer: (grid: Grid) => readonly (readonly T[])[],
  empty: T,
): T[][] {
  const [top, left] = originOf(grids);
  const filled = grids.filter(({ values }) => values.length > 0);
  const bottom = Math.max(...filled.map(({ origin, values }) => origin.row + values.length));
  const right = Math.max(...filled.map(({ origin, values }) => origin.column + (values[0]?.length ?? 0)));
  const rows = Array.from({ length: bottom - top }, () => new Array<T>(right - left).fill(empty));
  for (const grid of filled)
    layer(grid).forEach((row, r) =>
      row.forEach((cell, c) => {
        const line = rows[grid.origin.row - top + r];
        if (line) line[grid.origin.column - left + c] = cell;
      }),
    );
  return rows;
}

function originOf(grids: readonly Grid[]): readonly [number, number] {
  const filled = grids.filter(({ values }) => values.length > 0);
  return [
    Math.min(...filled.map(({ origin }) => origin.row)),
    Math.min(...filled.map(({ origin }) => origin.column)),
  ];
}

function joinedGrid(upper: Grid, lower: Grid): Grid {
  if (lower.values.length === 0) return upper;
  if (upper.values.length === 0) return lower;
  const grids = [upper, lower];
  const [row, column] = originOf(grids);
  return {
    ...upper,
    origin: { row, column },
    values: layered<CellValue>(grids, ({ values }) => values, null),
    formats: layered(grids, ({ formats }) => formats, 'General'),
    formulas: layered(grids, ({ formulas }) => formulas, ''),
    merges: unique([...upper.merges, ...lower.merges], (merge) => JSON.stringify(merge)),
  };
}

/** What crosses the border between two parts is read with both. */
function unique<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}

/**
 * Reads one sheet whose answer is too large for the host: its window in halves, and those in halves again, until each
 * answer is small enough. Null where the sheet is gone.
 */
export async function readInParts(asking: Asking, part = WINDOW): Promise<SheetReading | null> {
  const middle = Math.floor((part.top + part.bottom) / 2);
  const upper = await readPartOrHalves(asking, { ...part, bottom: middle });
  const lower = await readPartOrHalves(asking, { ...part, top: middle + 1 });
  if (!upper || !lower) return null;
  const grid = joinedGrid(upper.grid, lower.grid);
  const rules = unique([...upper.rules, ...lower.rules], ({ id }) => id);
  return { ...lower, grid, rules };
}

async function readPartOrHalves(asking: Asking, part: CellRange): Promise<SheetReading | null> {
  try {
    return await readPart(asking, part);
  } catch (error) {
    if (failureOf(error) !== 'too-large' || part.top === part.bottom) throw error;
    return readInParts(asking, part);
  }
}
