import { readSheets } from './batches';
import type { Readings } from './batches';
import { isMereLook, lookAt } from './changes';
import type { Change } from './changes';
import { DirtQueue } from './dirt';
import type { Dirt } from './dirt';
import { errorCodeOf, failureOf } from './host-errors';
import type { Failure } from './host-errors';
import type { Lane } from './lane';
import { lookAgain } from './look-again';
import type { Look } from './look-again';
import { within } from './patience';
import type { Within } from './patience';
import { RetryTimer } from './retry-timer';
import { rowNews } from './row-news';
import { AT_ONCE } from './run-options';
import type { ErrorCode, SessionError, SessionStatus, UnwrittenCell } from './session-state';
import type { StateStore } from './store';
import { DELAYS } from './timers';
import type { Timers } from './timers';
import type { Workbook } from './workbook';
import { carryOut, QUIET } from './writer';
import type { Written } from './writer';
import { unwrittenCells } from './written';

/** Errors that an untroubled look takes away again. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['host-busy', 'sheet-protected', 'unknown']);

/** Failures of Excel as a whole: no other sheet fares better now. */
const HOST_WIDE: ReadonlySet<Failure> = new Set<Failure>(['editing', 'busy']);

/** What came of looking at one sheet. */
interface Seen extends Written {
  /** What the person is to be told of it. */
  readonly code: ErrorCode | null;
}

/** A look that is to be taken over, with what is to be said of rows that were mended for it. */
interface Seeing {
  readonly look: Look;
  readonly status: SessionStatus | null;
  readonly code: ErrorCode | null;
}

interface Looks {
  readonly seen: readonly Seen[];
  /** What failed on single sheets; these are still due. */
  readonly troubles: readonly unknown[];
}

function codeOf({ isChanged, isWithheld }: Look): ErrorCode | null {
  if (isChanged) return 'form-changed';
  return isWithheld ? 'sheet-protected' : null;
}

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
  private readonly within: Within;

  constructor(private readonly parts: Parts) {
    this.within = within(parts.timers);
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
      const looks = await this.lookAtAll(dirt, due);
      const [trouble] = looks.troubles;
      this.done(dirt, looks);
      if (trouble === undefined) this.retryTimer.reset();
      else this.failed(due, trouble);
    } catch (error) {
      this.failed(due, error);
    } finally {
      quiet();
    }
  }

  /** `due` keeps what is still to be looked at, should the host fail on the way. The trouble of one sheet keeps no other. */
  private async lookAtAll(dirt: Dirt, due: Map<string, readonly Change[]>): Promise<Looks> {
    const readings = await readSheets([...dirt.keys()], AT_ONCE, this.within);
    const seen: Seen[] = [];
    const troubles: unknown[] = [];
    for (const [sheetId, changes] of dirt) {
      try {
        const seeing = await this.mended(sheetId, changes, readings);
        // Once taken over, only another look is due: shifts must not be counted twice.
        due.set(sheetId, [lookAt(sheetId)]);
        seen.push(await this.carryOut(sheetId, seeing));
        due.delete(sheetId);
      } catch (error) {
        if (HOST_WIDE.has(failureOf(error))) throw error;
        troubles.push(error);
      }
    }
    return { seen, troubles };
  }

  /** Looks at a sheet; where the person changed its rows, what Excel left behind is mended first. */
  private async mended(
    sheetId: string,
    changes: readonly Change[],
    readings: Readings,
  ): Promise<Seeing | null> {
    const before = this.parts.workbook.get(sheetId);
    const reading = readings.get(sheetId);
    if (!reading) return null;
    const look = lookAgain(before, reading, changes);
    const news = before && rowNews(before, look, changes);
    if (!before || !news) return { look, status: null, code: null };
    // Where it cannot be fetched scoring goes on all the same.
    const mender = await import('./mend-rows').catch(() => null);
    const mended = await mender?.mendRows(before, look.record, news, this.within);
    if (!mended) return { look, status: null, code: null };
    if (!mended.reading) return null;
    const anew = lookAgain(before, mended.reading, changes);
    const lastStep = [...mended.replaced, ...anew.record.lastStep];
    return {
      look: { ...anew, record: { ...anew.record, lastStep } },
      status: { kind: 'rows-mended' },
      code: mended.isHalf ? 'rows-unfinished' : null,
    };
  }

  private async carryOut(sheetId: string, seeing: Seeing | null): Promise<Seen> {
    const { workbook } = this.parts;
    if (!seeing) {
      workbook.delete(sheetId);
      return { ...QUIET, code: null };
    }
    const { look, status, code } = seeing;
    try {
      const written = await carryOut(workbook, look, this.within);
      return { ...written, status: written.status ?? status, code: code ?? codeOf(look) };
    } catch (error) {
      if (failureOf(error) !== 'gone') throw error;
      workbook.delete(sheetId);
      return { ...QUIET, code: 'sheet-gone' };
    }
  }

  private done(dirt: Dirt, { seen }: Looks): void {
    const { store } = this.parts;
    if (seen.some(({ refused }) => refused)) {
      const cells = this.unwritten(dirt);
      store.update({
        error: { code: 'sheet-protected', cells },
        status: { kind: 'not-written', cells: cells.length },
      });
      return;
    }
    const told = seen.find(({ status }) => status !== null)?.status;
    store.update({ status: told ?? this.checked(dirt), error: this.errorAfter(dirt, seen) });
  }

  /** What is to be said after a look: what it met itself, else what it met before and is not over. */
  private errorAfter(dirt: Dirt, seen: readonly Seen[]): SessionError | null {
    const met = seen.find(({ code }) => code !== null)?.code;
    if (met) return { code: met, cells: [] };
    const { error } = this.parts.store.get();
    const isOver =
      error && (PASSING.has(error.code) || (error.code === 'form-changed' && this.haveForms(dirt)));
    return isOver ? null : error;
  }

  private haveForms(dirt: Dirt): boolean {
    return [...dirt.keys()].every((sheetId) => (this.parts.workbook.get(sheetId)?.forms.length ?? 0) > 0);
  }

  private checked(dirt: Dirt): SessionStatus {
    const changes = [...dirt.values()].flat();
    if (changes.every(({ remote }) => remote)) return { kind: 'remote' };
    const { forms, current, status } = this.parts.store.get();
    // Changed rows select a cell, and so bring about a look that has nothing to add.
    if (status.kind === 'rows-edited' && changes.every(isMereLook)) return status;
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
