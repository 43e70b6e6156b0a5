import { Dimension } from '@univerjs/core';
import { SetColWidthCommand, SetRowHeightCommand } from '@univerjs/sheets';
import type { Area } from '../area';
import { areaAt, columnsOf, intersection, rowsOf } from '../area';
import { isEntireColumn, isEntireRow } from '../a1';
import { fittingHeight } from '../autofit';
import { readCell } from './cell-codec';
import type { UniverContext } from './context';
import { areaOf } from './context';

/** Univer counts pixels at 96 per inch, Excel points at 72. */
const POINTS_PER_PIXEL = 72 / 96;

/** Rows, columns and merges. */
export class Layout {
  constructor(private readonly univer: UniverContext) {}

  insert(sheetId: string, area: Area, shift: 'down' | 'right'): void {
    const sheet = this.univer.facadeSheet(sheetId);
    if (isEntireRow(area)) sheet.insertRows(area.startRow, rowsOf(area));
    else if (isEntireColumn(area)) sheet.insertColumns(area.startColumn, columnsOf(area));
    else this.cells(sheetId, area).insertCells(shift === 'down' ? Dimension.ROWS : Dimension.COLUMNS);
  }

  remove(sheetId: string, area: Area, shift: 'up' | 'left'): void {
    const sheet = this.univer.facadeSheet(sheetId);
    if (isEntireRow(area)) sheet.deleteRows(area.startRow, rowsOf(area));
    else if (isEntireColumn(area)) sheet.deleteColumns(area.startColumn, columnsOf(area));
    else this.cells(sheetId, area).deleteCells(shift === 'up' ? Dimension.ROWS : Dimension.COLUMNS);
  }

  merges(sheetId: string): Area[] {
    return this.univer.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    this.univer.reach(sheetId, area);
    this.unmerge(sheetId, area);
    const rows = across ? Array.from({ length: rowsOf(area) }, (_, row) => row) : [null];
    for (const row of rows) {
      const part = row === null ? area : areaAt(area.startRow + row, area.startColumn, 1, columnsOf(area));
      if (rowsOf(part) * columnsOf(part) > 1) this.cells(sheetId, part).merge({ isForceMerge: true });
    }
  }

  unmerge(sheetId: string, area: Area): void {
    if (this.merges(sheetId).some((merge) => intersection(merge, area)))
      this.cells(sheetId, area).breakApart();
  }

  columnWidth(sheetId: string, column: number): number {
    return this.univer.sheet(sheetId).getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(sheetId: string, first: number, count: number, points: number): void {
    this.univer.run(SetColWidthCommand.id, sheetId, {
      ranges: [this.univer.clip(sheetId, areaAt(0, first, this.univer.sheet(sheetId).getRowCount(), count))],
      value: points / POINTS_PER_PIXEL,
    });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.univer.sheet(sheetId).getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeight(sheetId: string, first: number, count: number, points: number): void {
    this.univer.run(SetRowHeightCommand.id, sheetId, {
      ranges: [
        this.univer.clip(sheetId, areaAt(first, 0, count, this.univer.sheet(sheetId).getColumnCount())),
      ],
      value: points / POINTS_PER_PIXEL,
    });
  }

  /** Excel leaves merged cells out of a row's height. */
  autofitRows(sheetId: string, first: number, count: number): void {
    const sheet = this.univer.sheet(sheetId);
    const last = Math.min(first + count, sheet.getCellMatrix().getLength());
    for (let row = first; row < last; row += 1) {
      const heights: number[] = [];
      for (const column of Object.keys(sheet.getCellMatrix().getRow(row) ?? {}).map(Number)) {
        if (sheet.getMergedCell(row, column)) continue;
        const { text, style } = readCell(sheet, row, column);
        heights.push(fittingHeight(text, style, this.columnWidth(sheetId, column)));
      }
      if (heights.length > 0) this.setRowHeight(sheetId, row, 1, Math.max(...heights));
    }
  }

  private cells(sheetId: string, area: Area) {
    const clipped = this.univer.clip(sheetId, area);
    return this.univer
      .facadeSheet(sheetId)
      .getRange(clipped.startRow, clipped.startColumn, rowsOf(clipped), columnsOf(clipped));
  }
}
