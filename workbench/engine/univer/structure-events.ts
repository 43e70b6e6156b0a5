import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../a1';
import type { Area } from '../area';
import type { Actor } from '../engine';
import type { ChangeType, EngineEvent } from '../engine-events';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
}

const CHANGES: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
  [InsertRangeMoveDownCommand.id]: 'CellInserted',
  [InsertRangeMoveRightCommand.id]: 'CellInserted',
  [DeleteRangeMoveLeftCommand.id]: 'CellDeleted',
  [DeleteRangeMoveUpCommand.id]: 'CellDeleted',
};

function changedArea(change: ChangeType, range: IRange): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  if (change.startsWith('Row')) return { startRow, endRow, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 };
  if (change.startsWith('Column')) return { startRow: 0, endRow: EXCEL_ROWS - 1, startColumn, endColumn };
  return { startRow, startColumn, endRow, endColumn };
}

/** The event of a mutation that adds or takes away rows, columns, cells or sheets; null for any other. */
export function structureEvent(command: ICommandInfo, actor: Actor, unitId: string): EngineEvent | null {
  const params = (command as ICommandInfo<Params>).params;
  if (!params || (params.unitId ?? unitId) !== unitId) return null;
  if (command.id === InsertSheetMutation.id && params.sheet)
    return { kind: 'added', actor, sheetId: params.sheet.id };
  const sheetId = params.subUnitId ?? params.range?.sheetId;
  if (sheetId === undefined) return null;
  if (command.id === RemoveSheetMutation.id) return { kind: 'deleted', actor, sheetId };
  const change = CHANGES[command.id];
  if (!change || !params.range) return null;
  return { kind: 'changed', actor, sheetId, change, area: changedArea(change, params.range) };
}
