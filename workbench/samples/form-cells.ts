import { utils, type CellObject, type WorkSheet } from '@e965/xlsx';

/** The form's cells by row and column from 0; undefined where nothing stands. */
export type Cells = readonly (readonly (CellObject | undefined)[])[];

/** All cells from A1 to the end of the used range. */
export function cellsOf(sheet: WorkSheet): Cells {
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_row, r) =>
    Array.from(
      { length: end.c + 1 },
      (_cell, c): CellObject | undefined => sheet[utils.encode_cell({ r, c })],
    ),
  );
}

/** The cell's text; empty where nothing stands. */
export function textOf(cell: CellObject | undefined): string {
  return String(cell?.v ?? '');
}

/** Above the first row with two filled cells stand only the captions. */
export function firstTableRow(cells: Cells): number {
  return cells.findIndex((row) => row.filter((cell) => textOf(cell) !== '').length > 1);
}
