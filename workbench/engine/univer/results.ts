import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

/** Results of a calculation on one sheet: row → column → cell. */
export type Results = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The results whose cells `isWanted`, and whether any was left out. */
export function resultsWhere(
  results: Results,
  isWanted: (row: number, column: number) => boolean,
): { readonly kept: Results; readonly dropped: boolean } {
  const kept: Results = {};
  let dropped = false;
  for (const [row, cells] of Object.entries(results)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
      const [r, c] = [Number(row), Number(column)];
      if (isWanted(r, c)) (kept[r] ??= {})[c] = cell;
      else dropped = true;
    }
  }
  return { kept, dropped };
}
