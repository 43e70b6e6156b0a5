import type { CellAddress, CellRange } from '../../model/address';
import type { PlanCell } from '../../model/sheet-plan';

/**
 * One thing to do to a sheet, as Excel does it; steps are carried out in order, and each names places as they are by
 * then. Inserting and deleting a row moves what is below, and every formula, format, prompt and mark that reaches over
 * it, as Excel does by itself.
 */
export type RowStep =
  | { readonly step: 'unmerge'; readonly range: CellRange }
  | { readonly step: 'merge'; readonly range: CellRange }
  | { readonly step: 'insert-row'; readonly row: number }
  | { readonly step: 'delete-row'; readonly row: number }
  /** Everything of a row, as copied and pasted: contents, formulas (relative), formats, prompts, merges inside the row. */
  | { readonly step: 'copy-row'; readonly from: number; readonly to: number }
  /** Cells of one row, copied and pasted in the same way: `to` is where the first of them goes. */
  | { readonly step: 'copy-cells'; readonly from: CellRange; readonly to: CellAddress }
  /** The height of a row as its contents need it, and from then on. */
  | { readonly step: 'fit-row'; readonly row: number }
  /** A text is data and never a formula; null empties the cell. The format, where there is one, comes first. */
  | {
      readonly step: 'write';
      readonly at: CellAddress;
      readonly cell: PlanCell;
      readonly numberFormat?: string;
    };

/** What to do to a sheet, and where the person goes on: the name of the indicator that was added or moved. */
export interface RowPlan {
  readonly steps: readonly RowStep[];
  readonly select: CellAddress;
}

/**
 * Why nothing is done: the form has no row of indicators; the cursor is on none; it is the only one; it is the first or
 * the last under its 二级指标; it shares merged cells with other rows.
 */
export type RowRefusal =
  'no-rows' | 'not-on-a-row' | 'only-row' | 'first-in-level' | 'last-in-level' | 'merged-rows';

export type RowAnswer =
  { readonly plan: RowPlan; readonly refusal: null } | { readonly plan: null; readonly refusal: RowRefusal };

export const refused = (refusal: RowRefusal): RowAnswer => ({ plan: null, refusal });
export const planned = (steps: readonly RowStep[], select: CellAddress): RowAnswer => ({
  plan: { steps, select },
  refusal: null,
});
