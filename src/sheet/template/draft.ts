import type { CellRange } from '../../model/address';
import type { PlanCell, PlanStyle, SheetPlan } from '../../model/sheet-plan';

/** A sheet being laid out; `parts` gives what was put into it. */
export interface Draft {
  put(row: number, column: number, cell: PlanCell): void;
  /** Merges columns of a row, or a rectangle, and puts something into its first cell. */
  putMerged(range: CellRange, cell: PlanCell): void;
  style(range: CellRange, style: PlanStyle): void;
  height(row: number, points: number): void;
  parts(): Pick<SheetPlan, 'cells' | 'merges' | 'styles' | 'rowHeights'>;
}

/** A rectangle by its rows and columns. */
export function area(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

/** An empty sheet so many columns wide. */
export function createDraft(width: number): Draft {
  const cells: PlanCell[][] = [];
  const merges: CellRange[] = [];
  const styles: SheetPlan['styles'][number][] = [];
  const rowHeights: SheetPlan['rowHeights'][number][] = [];
  const put: Draft['put'] = (row, column, cell) => {
    while (cells.length <= row) cells.push(new Array<PlanCell>(width).fill(null));
    const line = cells[row];
    if (line) line[column] = cell;
  };
  return {
    put,
    putMerged: (range, cell) => {
      put(range.bottom, range.left, null);
      put(range.top, range.left, cell);
      if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
    },
    style: (range, style) => styles.push({ range, style }),
    height: (row, points) => rowHeights.push({ from: row, to: row, points }),
    parts: () => ({ cells, merges, styles, rowHeights }),
  };
}
