import type { ICommandInfo, IDisposable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { UniverContext } from './context';
import { dirtOf } from './dirt';
import { resultsWhere } from './results';

/** Mutations that move formulas to other cells. */
const MOVES: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
]);

/**
 * Knows whether Univer still owes a result. Univer calculates 100 ms after the last change; `settle` does not wait for that
 * but starts the calculation of what has changed at once. What Univer's own timer starts later finds the same results.
 *
 * Univer puts results where the formulas stood when the calculation began: rows inserted meanwhile would be left with
 * figures in empty cells. Results for cells without a formula are dropped, and everything is calculated anew.
 */
export class Calculation {
  private pending: ICommandInfo[] = [];
  /** Calculations under way: Univer's timer may start one while ours has not got far. */
  private running = 0;
  /** A start that was asked for and not carried out yet. */
  private isStarting = false;
  /** The last calculation was stopped half-way; Univer starts it again, or we do. */
  private isStopped = false;
  /** Formulas have moved since the running calculation began. */
  private overtaken = false;
  private isAllDue = false;
  private waiting: (() => void)[] = [];
  private readonly listeners: readonly IDisposable[];

  constructor(private readonly univer: UniverContext) {
    const dirtyManager = univer.injector.get(IActiveDirtyManagerService);
    this.listeners = [
      univer.commands.beforeCommandExecuted((command) => {
        if (command.id === SetFormulaCalculationResultMutation.id) this.dropStale(command);
      }),
      univer.commands.onCommandExecuted((command, options) => {
        if (MOVES.has(command.id)) this.overtaken = this.isRunning;
        if (command.id === SetFormulaCalculationStartMutation.id) this.started();
        else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
        else if (dirtyManager.get(command.id) && !isResult(command, options?.onlyLocal))
          this.pending.push(command);
      }),
    ];
  }

  /** True while values may be out of date. */
  get isPending(): boolean {
    return this.isRunning || this.isAllDue || this.pending.length > 0;
  }

  private get isRunning(): boolean {
    return this.running > 0 || this.isStarting || this.isStopped;
  }

  async settle(): Promise<void> {
    while (this.isPending) {
      if (!this.isRunning) this.start();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  private start(): void {
    const dirt = dirtOf(this.pending, this.univer.injector.get(IActiveDirtyManagerService));
    const forceCalculation = dirt.forceCalculation || this.isAllDue;
    this.pending = [];
    this.isAllDue = false;
    this.isStarting = true;
    void this.univer.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirt, forceCalculation },
      { onlyLocal: true },
    );
  }

  private started(): void {
    this.running += 1;
    this.isStarting = false;
    this.isStopped = false;
    this.isAllDue ||= this.overtaken;
    this.overtaken = false;
  }

  /** Several calculations may run at once, so what a result belongs to is told by its cell: it still holds a formula. */
  private dropStale({ params }: ICommandInfo<Partial<ISetFormulaCalculationResultMutation>>): void {
    const sheets = params?.unitData?.[this.univer.unitId] ?? {};
    for (const [sheetId, results] of Object.entries(sheets)) {
      const sheet = this.univer.workbook.getSheetBySheetId(sheetId);
      const hasFormula = (row: number, column: number): boolean => {
        const cell = sheet?.getCellRaw(row, column);
        return Boolean(cell?.f ?? cell?.si);
      };
      const { kept, dropped } = resultsWhere(results, hasFormula);
      sheets[sheetId] = kept;
      this.isAllDue ||= dropped;
    }
    this.isAllDue ||= this.overtaken;
    this.overtaken = false;
  }

  private notified(command: ICommandInfo): void {
    const state = (command as ICommandInfo<ISetFormulaCalculationNotificationMutation>).params
      ?.functionsExecutedState;
    if (state === undefined) return;
    this.running = Math.max(0, this.running - 1);
    if (this.isRunning) return;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.stopped();
    else if (this.isAllDue) this.start();
    else this.resolve();
  }

  /** Whoever stopped the calculation starts another at once; where nobody does, everything is calculated. */
  private stopped(): void {
    this.isStopped = true;
    setTimeout(() => {
      if (!this.isStopped) return;
      this.isStopped = false;
      this.isAllDue = true;
      this.start();
    });
  }

  private resolve(): void {
    const { waiting } = this;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}

/** Results come through the same mutation as edits, marked as local. */
function isResult(command: ICommandInfo, onlyLocal: boolean | undefined): boolean {
  return command.id === SetRangeValuesMutation.id && onlyLocal === true;
}
