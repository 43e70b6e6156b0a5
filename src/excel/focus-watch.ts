import { DELAYS } from './timers';
import type { Timers } from './timers';

/** Tells when the person turns to the pane, at most once in some seconds: a click here and there costs no reading. */
export class FocusWatch {
  private stopListening: (() => void) | null = null;
  private callOff: (() => void) | null = null;

  constructor(
    private readonly timers: Timers,
    private readonly onFocus: (listener: () => void) => () => void,
  ) {}

  start(look: () => void): void {
    this.stopListening = this.onFocus(() => {
      if (this.callOff) return;
      this.callOff = this.timers.after(DELAYS.focus, () => {
        this.callOff = null;
      });
      look();
    });
  }

  stop(): void {
    this.stopListening?.();
    this.callOff?.();
  }
}
