import { formatArea } from '../engine/a1';
import type { CellValue } from '../engine/engine-types';
import type { Actor } from '../engine/engine';
import type { EngineEvent } from '../engine/engine-events';
import { wireSheetId } from './context';
import { EventNumber, WORKBOOK_TARGET } from './handlers';
import { valueType } from './range-values';
import { eventReference } from './workbook';

/** An event as it goes to the add-in, once for each target that listens. */
export interface EventMessage {
  readonly event: number;
  readonly targets: readonly string[];
  readonly details: object;
}

type Changed = Extract<EngineEvent, { kind: 'changed' }>;

const sourceOf = (actor: Actor): string => (actor === 'remote' ? 'Remote' : 'Local');
const triggerOf = (actor: Actor): string => (actor === 'addin' ? 'ThisLocalAddin' : 'Unknown');

const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

function singleCell(single: { readonly before: CellValue; readonly after: CellValue } | undefined): object {
  if (!single) return {};
  return {
    valueBefore: single.before,
    valueAfter: single.after,
    valueTypeBefore: valueType(single.before),
    valueTypeAfter: valueType(single.after),
  };
}

function changedMessage(event: Changed, hideTrigger: boolean): EventMessage {
  const worksheetId = wireSheetId(event.sheetId);
  return {
    event: EventNumber.changed,
    targets: [worksheetId, WORKBOOK_TARGET],
    details: {
      worksheetId,
      address: formatArea(event.area),
      changeType: event.change,
      source: sourceOf(event.actor),
      triggerSource: hideTrigger ? 'Unknown' : triggerOf(event.actor),
      shiftDirection: SHIFTS[event.change] ?? 'None',
      referenceId: eventReference(event.sheetId, event.area),
      ...singleCell(event.single),
    },
  };
}

/**
 * The messages Excel sends for what happened; a sheet's own handlers and the workbook's get the same. `hideTrigger`
 * leaves out that the add-in itself made a change.
 */
export function messagesOf(event: EngineEvent, hideTrigger = false): EventMessage[] {
  const worksheetId = wireSheetId(event.sheetId);
  const both = [worksheetId, WORKBOOK_TARGET];
  switch (event.kind) {
    case 'changed':
      return [changedMessage(event, hideTrigger)];
    case 'calculated':
      return [
        {
          event: EventNumber.calculated,
          targets: both,
          details: { worksheetId, address: formatArea(event.area) },
        },
      ];
    case 'selected': {
      const address = event.areas.map((area) => formatArea(area)).join(',');
      return [{ event: EventNumber.selectionChanged, targets: both, details: { worksheetId, address } }];
    }
    case 'activated': {
      const previous = wireSheetId(event.previous);
      return [
        {
          event: EventNumber.deactivated,
          targets: [previous, WORKBOOK_TARGET],
          details: { worksheetId: previous },
        },
        { event: EventNumber.activated, targets: both, details: { worksheetId } },
      ];
    }
    case 'added':
    case 'deleted':
      return [
        {
          event: EventNumber[event.kind],
          targets: [WORKBOOK_TARGET],
          details: { worksheetId, source: sourceOf(event.actor) },
        },
      ];
    case 'protected': {
      const { isProtected } = event;
      const details = { worksheetId, isProtected, source: sourceOf(event.actor) };
      return [{ event: EventNumber.protectionChanged, targets: both, details }];
    }
    case 'renamed':
      return [
        {
          event: EventNumber.nameChanged,
          targets: both,
          details: {
            worksheetId,
            nameBefore: event.before,
            nameAfter: event.after,
            source: sourceOf(event.actor),
          },
        },
      ];
  }
}
