import type { ICommandInfo, IDisposable } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { ISetSelectionsOperationParams, ISetWorksheetNameMutationParams } from '@univerjs/sheets';
import type { Area } from '../area';
import { areaAt } from '../area';
import type { EngineEvents } from '../engine-events';
import { areaOf } from './context';
import type { UniverContext } from './context';
import type { Observer } from './observer';

/** Which sheet is active, what is selected in it, and what the sheets are called: watched, as Univer tells only the new state. */
export class SheetEvents {
  private readonly selections = new Map<string, readonly Area[]>();
  private active: string;
  private names = new Map<string, string>();
  private readonly listeners: readonly IDisposable[];

  constructor(
    private readonly univer: UniverContext,
    private readonly events: EngineEvents,
    private readonly observer: Observer,
  ) {
    this.active = univer.workbook.getActiveSheet().getSheetId();
    this.listeners = [
      univer.commands.beforeCommandExecuted((command) => {
        if (command.id === SetWorksheetNameMutation.id) this.names = this.currentNames();
      }),
      univer.commands.onCommandExecuted((command) => this.after(command)),
    ];
  }

  selectionOf(sheetId: string): readonly Area[] {
    return this.selections.get(sheetId) ?? [areaAt(0, 0)];
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  private currentNames(): Map<string, string> {
    return new Map(this.univer.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }

  private after(command: ICommandInfo): void {
    if (command.id === SetSelectionsOperation.id)
      this.selected((command as ICommandInfo<ISetSelectionsOperationParams>).params);
    if (command.id === SetWorksheetNameMutation.id)
      this.renamed((command as ICommandInfo<ISetWorksheetNameMutationParams>).params);
    if (command.id === SetWorksheetActiveOperation.id) this.activated();
  }

  private selected(params: ISetSelectionsOperationParams | undefined): void {
    if (!params || params.selections.length === 0) return;
    const areas = params.selections.map((selection) => areaOf(selection.range));
    const before = this.selections.get(params.subUnitId);
    if (JSON.stringify(before) === JSON.stringify(areas)) return;
    this.selections.set(params.subUnitId, areas);
    if (this.observer.actor !== 'load')
      this.events.raise({ kind: 'selected', sheetId: params.subUnitId, areas });
  }

  private renamed(params: ISetWorksheetNameMutationParams | undefined): void {
    const before = params && this.names.get(params.subUnitId);
    if (!params || before === undefined || this.observer.actor === 'load') return;
    const actor = this.observer.actor ?? 'person';
    this.events.raise({ kind: 'renamed', actor, sheetId: params.subUnitId, before, after: params.name });
  }

  private activated(): void {
    const previous = this.active;
    this.active = this.univer.workbook.getActiveSheet().getSheetId();
    if (previous === this.active || this.observer.actor === 'load') return;
    this.events.raise({ kind: 'activated', sheetId: this.active, previous });
  }
}
