import { readSheets } from './batches';
import type { Readings } from './batches';
import { lookAt } from './changes';
import type { Change } from './changes';
import { DirtQueue } from './dirt';
import type { Dirt } from './dirt';
import { errorCodeOf, failureOf } from './host-errors';
import type { Lane } from './lane';
import { lookAgain } from './look-again';
import { RetryTimer } from './retry-timer';
import type { ErrorCode, SessionStatus, UnwrittenCell } from './session-state';
import type { StateStore } from './store';
import { DELAYS } from './timers';
import type { Timers } from './timers';
import type { Workbook } from './workbook';
import { carryOut } from './writer';
import type { Written } from './writer';
import { unwrittenCells } from './written';

/** Errors that an untroubled look takes away again. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['host-busy', 'sheet-protected', 'unknown']);

interface Parts {
  readonly timers: Timers;
  readonly lane: Lane;
  readonly store: StateStore;
  readonly workbook: Workbook;
}

/**
 * Turns changes into looks: collects them for a moment, reads the changed sheets in one batch, has what differs
 * written. One flush at a time; whatever comes meanwhile makes exactly one more.
 */
export class Flusher {
  private readonly queue = new DirtQueue();
  private readonly retryTimer: RetryTimer;
  private collecting: (() => void) | null = null;
  private isQueued = false;

  constructor(private readonly parts: Parts) {
    this.retryTimer = new RetryTimer(parts.timers, () => {
      this.enqueue();
    });
  }

  /** Notes a change and returns at once; Excel waits for it. */
  note(change: Change): void {
    this.queue.note(change);
    if (this.collecting || this.isQueued || this.retryTimer.isBackingOff) return;
    this.collecting = this.parts.timers.after(DELAYS.collect, () => {
      this.collecting = null;
      this.enqueue();
    });
  }

  forget(sheetId: string): void {
    this.queue.forget(sheetId);
  }

  /** Looks again at once at what is waiting; the person asked. */
  async now(): Promise<void> {
    this.retryTimer.reset();
    await this.parts.lane.run(async () => this.flush());
  }

  stop(): void {
    this.collecting?.();
    this.collecting = null;
    this.retryTimer.reset();
    this.queue.take();
  }

  private enqueue(): void {
    if (this.isQueued) return;
    this.isQueued = true;
    void this.parts.lane.run(async () => this.flush());
  }

  private async flush(): Promise<void> {
    this.isQueued = false;
    if (this.queue.isEmpty) return;
    const dirt = this.queue.take();
    const due = new Map(dirt);
    const { timers, store } = this.parts;
    const quiet = timers.after(DELAYS.sayReading, () => {
      store.update({ status: { kind: 'reading' } });
    });
    try {
      this.done(dirt, await this.lookAtAll(dirt, due));
    } catch (error) {
      this.failed(due, error);
    } finally {
      quiet();
    }
  }

  /** `due` keeps what is still to be looked at, should the host fail on the way. */
  private async lookAtAll(dirt: Dirt, due: Map<string, readonly Change[]>): Promise<readonly Written[]> {
    const readings = await readSheets([...dirt.keys()]);
    const results: Written[] = [];
    for (const [sheetId, changes] of dirt) {
      // Once read, only another look is due: shifts must not be counted twice.
      due.set(sheetId, [lookAt(sheetId)]);
      results.push(await this.look(sheetId, changes, readings));
      due.delete(sheetId);
    }
    return results;
  }

  private async look(sheetId: string, changes: readonly Change[], readings: Readings): Promise<Written> {
    const { workbook, store } = this.parts;
    const reading = readings.get(sheetId);
    if (!reading) {
      workbook.delete(sheetId);
      return { status: null, refused: false };
    }
    const look = lookAgain(workbook.get(sheetId), reading, changes);
    if (look.isChanged) store.update({ error: { code: 'form-changed', cells: [] } });
    return carryOut(workbook, look);
  }

  private done(dirt: Dirt, results: readonly Written[]): void {
    this.retryTimer.reset();
    const { store } = this.parts;
    const { error } = store.get();
    const told = results.find(({ status }) => status !== null)?.status;
    if (results.some(({ refused }) => refused)) {
      const cells = this.unwritten(dirt);
      store.update({
        error: { code: 'sheet-protected', cells },
        status: { kind: 'not-written', cells: cells.length },
      });
      return;
    }
    if (error && PASSING.has(error.code)) store.update({ error: null });
    store.update({ status: told ?? this.checked(dirt) });
  }

  private checked(dirt: Dirt): SessionStatus {
    const changes = [...dirt.values()].flat();
    if (changes.every(({ remote }) => remote)) return { kind: 'remote' };
    const { forms, current } = this.parts.store.get();
    return { kind: 'checked', indicators: forms[current]?.form.indicators.length ?? 0 };
  }

  private unwritten(dirt: Dirt): readonly UnwrittenCell[] {
    return [...dirt.keys()].flatMap((sheetId) => {
      const record = this.parts.workbook.get(sheetId);
      return record ? unwrittenCells(record) : [];
    });
  }

  private failed(due: Dirt, error: unknown): void {
    const { store } = this.parts;
    const failure = failureOf(error);
    this.queue.putBack(due);
    if (failure === 'editing') store.update({ status: { kind: 'editing' } });
    else store.update({ error: { code: errorCodeOf(failure), cells: this.unwritten(due) } });
    this.retryTimer.after(failure);
  }
}
