import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { SheetInfo } from '../engine-types';
import type { UniverContext } from './context';
import { hexColor } from './style-codec';

/** The sheets of the workbook and what belongs to a sheet as a whole. */
export class Sheets {
  constructor(
    private readonly univer: UniverContext,
    private readonly size: { readonly rows: number; readonly columns: number },
  ) {}

  list(): SheetInfo[] {
    return this.univer.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
      tabColor: hexColor(sheet.getTabColor()) ?? '',
      gridlines: !sheet.hasHiddenGridlines(),
    }));
  }

  activeId(): string {
    return this.univer.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (sheetId !== this.activeId()) this.univer.run(SetWorksheetActiveOperation.id, sheetId, {});
  }

  /** Excel adds a sheet last and leaves the active one active. */
  add(name: string): string {
    const active = this.activeId();
    const index = this.univer.workbook.getSheets().length;
    const sheet = { ...mergeWorksheetSnapshotWithDefault({}), id: generateRandomId(), name };
    sheet.rowCount = this.size.rows;
    sheet.columnCount = this.size.columns;
    this.univer.commands.syncExecuteCommand(InsertSheetCommand.id, {
      unitId: this.univer.unitId,
      index,
      sheet,
    });
    this.activate(active);
    return sheet.id;
  }

  delete(sheetId: string): void {
    this.univer.run(RemoveSheetCommand.id, sheetId, {});
  }

  rename(sheetId: string, name: string): void {
    this.univer.facadeSheet(sheetId).setName(name);
  }

  move(sheetId: string, position: number): void {
    this.univer.facade.moveSheet(this.univer.facadeSheet(sheetId), position);
  }

  show(sheetId: string, visible: boolean): void {
    const sheet = this.univer.facadeSheet(sheetId);
    if (visible) sheet.showSheet();
    else sheet.hideSheet();
  }

  setTabColor(sheetId: string, color: string): void {
    this.univer.facadeSheet(sheetId).setTabColor(color);
  }

  setGridlines(sheetId: string, shown: boolean): void {
    this.univer.facadeSheet(sheetId).setHiddenGridlines(!shown);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const freeze = this.univer.sheet(sheetId).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.univer.facadeSheet(sheetId);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else
      sheet.setFreeze({
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
  }
}
