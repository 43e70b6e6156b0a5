import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Area } from '../area';
import { areaAt, intersection } from '../area';
import { isEntireColumn, isEntireRow } from '../a1';
import type { CellContent, CellData, StylePatch } from '../engine-types';
import { cellOf, formulaOf, readCell, valueOf } from './cell-codec';
import type { UniverContext } from './context';
import { fromStylePatch } from './style-codec';

/** A format set on whole rows or columns reaches this far beyond what is used. */
const FORMAT_MARGIN = { rows: 200, columns: 30 };

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Contents and formats of cells. */
export class Cells {
  constructor(private readonly univer: UniverContext) {}

  read(sheetId: string, area: Area): CellData[][] {
    const sheet = this.univer.sheet(sheetId);
    const rows: CellData[][] = [];
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const cells: CellData[] = [];
      for (let column = area.startColumn; column <= area.endColumn; column += 1)
        cells.push(readCell(sheet, row, column));
      rows.push(cells);
    }
    return rows;
  }

  write(sheetId: string, area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.univer.reach(sheetId, area);
    const matrix: Matrix = {};
    contents.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (content) put(matrix, area.startRow + row, area.startColumn + column, cellOf(content));
      }),
    );
    this.set(sheetId, matrix);
  }

  setStyle(sheetId: string, area: Area, patch: StylePatch): void {
    const shown = this.formatted(sheetId, area);
    this.univer.reach(sheetId, shown);
    const style = fromStylePatch(patch);
    const matrix: Matrix = {};
    forEachCell(shown, (row, column) => put(matrix, row, column, { s: style }));
    this.set(sheetId, matrix);
  }

  clear(sheetId: string, area: Area, what: 'all' | 'contents' | 'formats'): void {
    const used = this.used(sheetId, false);
    const touched = used && intersection(area, used);
    if (!touched) return;
    const sheet = this.univer.sheet(sheetId);
    const matrix: Matrix = {};
    const emptied = what === 'formats' ? {} : { f: null, si: null, p: null, v: null, t: null };
    const bare = what === 'contents' ? {} : { s: null };
    forEachCell(touched, (row, column) => {
      if (sheet.getCellRaw(row, column)) put(matrix, row, column, { ...emptied, ...bare });
    });
    this.set(sheetId, matrix);
  }

  /** The smallest area with a content (or, not `valuesOnly`, with a format of its own). */
  used(sheetId: string, valuesOnly: boolean): Area | null {
    let found: { startRow: number; startColumn: number; endRow: number; endColumn: number } | null = null;
    this.univer
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const counts =
          valueOf(cell) !== '' || formulaOf(cell) !== '' || (!valuesOnly && cell?.s !== undefined);
        if (!counts) return;
        found ??= { startRow: row, startColumn: column, endRow: row, endColumn: column };
        found.startRow = Math.min(found.startRow, row);
        found.startColumn = Math.min(found.startColumn, column);
        found.endRow = Math.max(found.endRow, row);
        found.endColumn = Math.max(found.endColumn, column);
      });
    return found;
  }

  private formatted(sheetId: string, area: Area): Area {
    const used = this.used(sheetId, false);
    return {
      ...area,
      endRow: isEntireColumn(area) ? (used?.endRow ?? 0) + FORMAT_MARGIN.rows : area.endRow,
      endColumn: isEntireRow(area) ? (used?.endColumn ?? 0) + FORMAT_MARGIN.columns : area.endColumn,
    };
  }

  private set(sheetId: string, value: Matrix): void {
    if (Object.keys(value).length === 0) return;
    const range = areaAt(0, 0); // The matrix says which cells; without a range Univer asks for a selection.
    this.univer.run(SetRangeValuesCommand.id, sheetId, { range, value });
  }
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData | object): void {
  const cells = (matrix[row] ??= {});
  cells[column] = cell;
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1) visit(row, column);
}
