import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../area';
import type { Actor } from '../engine';
import type { EngineEvents } from '../engine-events';
import type { CellValue } from '../engine-types';
import { formulaOf, valueOf } from './cell-codec';
import type { UniverContext } from './context';
import { structureEvent } from './structure-events';

interface Before {
  readonly value: CellValue;
  readonly formula: string;
}

/** Undo and redo name themselves as what triggered a mutation. */
const isTakingBack = (trigger: string | undefined): boolean =>
  trigger === 'univer.command.undo' || trigger === 'univer.command.redo';
/** Moving and merging cells rewrites formulas and empties cells without anybody editing them. */
const isSideEffect = (trigger: string | undefined): boolean =>
  trigger !== undefined &&
  /insert|remove|delete|move|merge|set-worksheet-name|set-defined-name/.test(trigger);

interface Edit {
  readonly params: ISetRangeValuesMutationParams;
  readonly before: ObjectMatrix<Before>;
}

/** Turns what happens in Univer into the events of a spreadsheet, whoever made it happen. */
export class Observer {
  /** Who is acting; null: the person at Univer's own screen. */
  actor: Actor | null = null;
  private edit: Edit | null = null;
  private readonly listeners: readonly IDisposable[];

  constructor(
    private readonly univer: UniverContext,
    private readonly events: EngineEvents,
  ) {
    this.listeners = [
      univer.commands.beforeCommandExecuted((command) => this.before(command)),
      univer.commands.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  private actorOf(trigger: string | undefined): Actor {
    return isTakingBack(trigger) ? 'undo' : (this.actor ?? 'person');
  }

  private before(command: ICommandInfo): void {
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = (command as ICommandInfo<ISetRangeValuesMutationParams>).params;
    if (!params) return;
    const before = new ObjectMatrix<Before>();
    const sheet = this.univer.sheet(params.subUnitId);
    new ObjectMatrix<Nullable<ICellData>>(params.cellValue).forValue((row, column) => {
      const cell = sheet.getCellRaw(row, column);
      before.setValue(row, column, { value: valueOf(cell), formula: formulaOf(cell) });
    });
    this.edit = { params, before };
  }

  private after(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (this.actor === 'load') return;
    if (command.id === SetRangeValuesMutation.id) {
      if (this.edit) this.contentsSet(this.edit, options);
      this.edit = null;
      return;
    }
    const trigger = (command as ICommandInfo<{ trigger?: string }>).params?.trigger;
    const event = structureEvent(command, this.actorOf(trigger), this.univer.unitId);
    if (event) this.events.raise(event);
  }

  /** A formula that is set is first emptied by the engine itself: only its result counts. */
  private contentsSet(edit: Edit, options: IExecutionOptions | undefined): void {
    if (options?.fromFormula !== true) this.cellsSet(edit, false);
    else if (options.applyFormulaCalculationResult === true) this.cellsSet(edit, true);
  }

  private cellsSet(edit: Edit, calculated: boolean): void {
    const { subUnitId: sheetId, trigger } = edit.params;
    if (!calculated && isSideEffect(trigger)) return;
    const changed = this.changedCells(edit, calculated || isTakingBack(trigger));
    if (!changed) return;
    if (calculated) this.events.raise({ kind: 'calculated', sheetId, area: changed.area });
    else
      this.events.raise({
        kind: 'changed',
        actor: this.actorOf(trigger),
        sheetId,
        change: 'RangeEdited',
        area: changed.area,
        ...(changed.single ? { single: changed.single } : {}),
      });
  }

  private changedCells(edit: Edit, onlyDifferent: boolean) {
    const sheet = this.univer.sheet(edit.params.subUnitId);
    const cells: { row: number; column: number; before: CellValue; after: CellValue }[] = [];
    new ObjectMatrix<Nullable<ICellData>>(edit.params.cellValue).forValue((row, column, given) => {
      if (!isContent(given)) return;
      const before = edit.before.getValue(row, column);
      const cell = sheet.getCellRaw(row, column);
      const after = valueOf(cell);
      const same = before?.value === after && before.formula === formulaOf(cell);
      if (before && !(onlyDifferent && same)) cells.push({ row, column, before: before.value, after });
    });
    const [first] = cells;
    if (!first) return null;
    const area: Area = {
      startRow: Math.min(...cells.map((cell) => cell.row)),
      startColumn: Math.min(...cells.map((cell) => cell.column)),
      endRow: Math.max(...cells.map((cell) => cell.row)),
      endColumn: Math.max(...cells.map((cell) => cell.column)),
    };
    return { area, single: cells.length === 1 ? { before: first.before, after: first.after } : undefined };
  }
}

/** A cell's entry that has a content, not only a format or a formula that moved. */
function isContent(given: Nullable<ICellData>): boolean {
  if (!given) return true;
  return 'v' in given || 'p' in given || ('f' in given && !('si' in given));
}
