import type { Timers } from './timers';

/** Lets something happen once, and then not again until some time has passed. */
export class OncePer {
  private callOff: (() => void) | null = null;

  constructor(
    private readonly timers: Timers,
    private readonly milliseconds: number,
  ) {}

  /** Whether it may happen now; if so, the time begins. */
  take(): boolean {
    if (this.callOff) return false;
    this.callOff = this.timers.after(this.milliseconds, () => {
      this.callOff = null;
    });
    return true;
  }

  stop(): void {
    this.callOff?.();
    this.callOff = null;
  }
}
