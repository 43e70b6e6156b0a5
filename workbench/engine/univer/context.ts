import type { Injector, IRange, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../area';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../a1';

/** A running Univer and the workbook in it. */
export interface UniverParts {
  readonly univer: Univer;
  readonly workbook: FWorkbook;
}

/** What every part of the engine reaches Univer by. */
export class UniverContext {
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoStack: IUndoRedoService;
  readonly facade: FWorkbook;

  constructor({ univer, workbook }: UniverParts) {
    this.facade = workbook;
    this.unitId = workbook.getId();
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoStack = this.injector.get(IUndoRedoService);
  }

  get workbook(): Workbook {
    return this.facade.getWorkbook();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  facadeSheet(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  /** Runs one of Univer's commands on a sheet. */
  run(command: string, sheetId: string, params: object): void {
    this.commands.syncExecuteCommand(command, { unitId: this.unitId, subUnitId: sheetId, ...params });
  }

  /** Whole rows and columns of Excel reach further than the sheet: the part that exists. */
  clip(sheetId: string, area: Area): Area {
    const sheet = this.sheet(sheetId);
    return {
      startRow: area.startRow,
      startColumn: area.startColumn,
      endRow: area.endRow >= EXCEL_ROWS - 1 ? sheet.getRowCount() - 1 : area.endRow,
      endColumn: area.endColumn >= EXCEL_COLUMNS - 1 ? sheet.getColumnCount() - 1 : area.endColumn,
    };
  }

  /** Makes the sheet large enough for the area. */
  reach(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const facade = this.facadeSheet(sheetId);
    if (area.endRow >= sheet.getRowCount()) facade.setRowCount(area.endRow + 1);
    if (area.endColumn >= sheet.getColumnCount()) facade.setColumnCount(area.endColumn + 1);
  }
}

export function areaOf(range: IRange): Area {
  return {
    startRow: range.startRow,
    startColumn: range.startColumn,
    endRow: range.endRow,
    endColumn: range.endColumn,
  };
}
