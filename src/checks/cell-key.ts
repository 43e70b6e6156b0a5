import type { CellAddress } from '../model/address';

/** Columns of a worksheet. */
const COLUMNS = 16384;

/** A number of its own for every cell of a sheet: cheaper to look up than its A1 name. */
export function keyOf({ row, column }: CellAddress): number {
  return row * COLUMNS + column;
}
