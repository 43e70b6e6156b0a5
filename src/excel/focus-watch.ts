import { OncePer } from './once-per';
import { DELAYS } from './timers';
import type { Timers } from './timers';

/** Tells when the person turns to the pane, at most once in some seconds: a click here and there costs no reading. */
export class FocusWatch {
  private stopListening: (() => void) | null = null;
  private readonly once: OncePer;

  constructor(
    timers: Timers,
    private readonly onFocus: (listener: () => void) => () => void,
  ) {
    this.once = new OncePer(timers, DELAYS.focus);
  }

  start(look: () => void): void {
    this.stopListening = this.onFocus(() => {
      if (this.once.take()) look();
    });
  }

  stop(): void {
    this.stopListening?.();
    this.once.stop();
  }
}
