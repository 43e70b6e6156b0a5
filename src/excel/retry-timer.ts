import type { Failure } from './host-errors';
import { DELAYS } from './timers';
import type { Timers } from './timers';

/** One timer at a time for trying again: slow while the person edits, with growing pauses while the host fails. */
export class RetryTimer {
  private callOff: (() => void) | null = null;
  private tries = 0;

  constructor(
    private readonly timers: Timers,
    private readonly run: () => void,
  ) {}

  /** Whether a busy host is being waited for; then new edits wait with it. */
  get isBackingOff(): boolean {
    return this.callOff !== null && this.tries > 0;
  }

  /** Arranges the next try after a failure. It never gives up: whatever the cause is, it may pass. */
  after(failure: Failure): void {
    if (this.callOff) return;
    const delay = failure === 'editing' ? DELAYS.editing : this.nextPause();
    this.callOff = this.timers.after(delay, () => {
      this.callOff = null;
      this.run();
    });
  }

  private nextPause(): number {
    const pause = DELAYS.backoff[this.tries] ?? DELAYS.rest;
    this.tries += 1;
    return pause;
  }

  /** All is well again, or the person takes over: nothing is waited for, the pauses begin anew. */
  reset(): void {
    this.callOff?.();
    this.callOff = null;
    this.tries = 0;
  }
}
