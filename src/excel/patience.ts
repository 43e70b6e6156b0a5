import { DELAYS } from './timers';
import type { Timers } from './timers';

/** Bounds how long a batch may take. */
export type Within = <T>(batch: Promise<T>) => Promise<T>;

/** For commands: the person waits, and may be editing a cell meanwhile. */
export const whenever: Within = async (batch) => batch;

/**
 * Gives up a batch that Excel does not answer (it sleeps, or the answer was lost), so that work can go on. Whatever
 * the batch still does is seen by the next look.
 * @throws an error with Excel's code for it, Timeout.
 */
export function within(timers: Timers): Within {
  return async (batch) =>
    new Promise((resolve, reject) => {
      const callOff = timers.after(DELAYS.patience, () => {
        reject(Object.assign(new Error('Excel has not answered.'), { code: 'Timeout' }));
      });
      void batch.then(resolve, reject).finally(callOff);
    });
}
