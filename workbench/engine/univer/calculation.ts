import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { UniverContext } from './context';
import { dirtOf } from './dirt';

/**
 * Knows whether Univer still owes a result. Univer calculates 100 ms after the last change; `settle` does not wait for that
 * but starts the calculation of what has changed at once. What Univer's own timer starts later finds the same results.
 */
export class Calculation {
  private pending: ICommandInfo[] = [];
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly listener: IDisposable;

  constructor(private readonly univer: UniverContext) {
    const dirtyManager = univer.injector.get(IActiveDirtyManagerService);
    this.listener = univer.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
      else if (dirtyManager.get(command.id) && !isResult(command, options?.onlyLocal))
        this.pending.push(command);
    });
  }

  /** True while values may be out of date. */
  get isPending(): boolean {
    return this.running || this.pending.length > 0;
  }

  async settle(): Promise<void> {
    while (this.isPending) {
      if (!this.running) this.start();
      if (this.running) await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  dispose(): void {
    this.listener.dispose();
  }

  private start(): void {
    const dirt = dirtOf(this.pending, this.univer.injector.get(IActiveDirtyManagerService));
    this.pending = [];
    this.running = true;
    void this.univer.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirt, {
      onlyLocal: true,
    });
  }

  private notified(command: ICommandInfo): void {
    const state = (command as ICommandInfo<ISetFormulaCalculationNotificationMutation>).params
      ?.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}

/** Results come through the same mutation as edits, marked as local. */
function isResult(command: ICommandInfo, onlyLocal: boolean | undefined): boolean {
  return command.id === SetRangeValuesMutation.id && onlyLocal === true;
}
