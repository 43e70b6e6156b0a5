import type { Timers } from '../../src/excel/timers';

/** Time that passes only when a test says so. */
export interface ManualTimers extends Timers {
  /** Lets so many milliseconds pass; what falls due runs in order. */
  advance(milliseconds: number): void;
  /** How long until the next one falls due; null when nothing is waited for. */
  next(): number | null;
}

export function manualTimers(): ManualTimers {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const due = (until: number) => waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
    advance(milliseconds) {
      const until = now + milliseconds;
      for (let entry = due(until); entry; entry = due(until)) {
        const { at, run } = entry;
        waiting = waiting.filter((one) => one !== entry);
        now = at;
        run();
      }
      now = until;
    },
    next() {
      return waiting.length === 0 ? null : Math.min(...waiting.map(({ at }) => at)) - now;
    },
  };
}
