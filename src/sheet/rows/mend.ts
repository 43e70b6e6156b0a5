import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { blockOf } from './block';
import { dressedRows } from './dress';
import { repairedRows } from './repair';
import { restoredLevels } from './restore';
import type { Follow } from './restore';
import type { RowStep } from './row-plan';

/** What the person did to the rows of a sheet with Excel itself. */
export interface RowNews {
  /** Rows that were put in. */
  readonly inserted: ReadonlySet<number>;
  /** Rows that hold an indicator now and held none before. */
  readonly filled: ReadonlySet<number>;
  readonly follow: Follow;
}

/**
 * Mends what Excel leaves behind where rows of a form were put in, taken out, or filled for the first time; no cell that
 * holds anything of the person's is written. `before` is the sheet as it was. Nothing to be mended: no steps.
 */
export function mendedRows(form: Form, grid: Grid, before: Grid, news: RowNews): readonly RowStep[] {
  const block = blockOf(form, grid);
  return [
    ...dressedRows(block, news.inserted),
    ...repairedRows(block, grid, news.filled),
    ...restoredLevels(block, before, news.follow),
  ];
}
