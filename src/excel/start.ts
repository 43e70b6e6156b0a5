import { LiveSession } from './live-session';
import type { Surroundings } from './live-session';
import type { ErrorCode, Session } from './session-state';
import { DELAYS } from './timers';
import type { Timers } from './timers';

/** The lowest requirement set that has everything the session uses (Excel 2021 and newer). */
export const API_FLOOR = '1.14';

/** The running session, or why there is none. */
export type Started =
  | { readonly session: Session; readonly failure: null }
  | { readonly session: null; readonly failure: ErrorCode };

const none = (failure: ErrorCode): Started => ({ session: null, failure });

async function hostOrTimeout(timers: Timers): Promise<Office.HostType | 'timeout' | null> {
  return new Promise((resolve) => {
    const callOff = timers.after(DELAYS.start, () => {
      resolve('timeout');
    });
    void Office.onReady(({ host }) => {
      callOff();
      resolve(host);
    });
  });
}

/**
 * Waits for Office, checks that this Excel can do what is needed, and begins the session. Office.onReady never
 * answers where a part of office.js is blocked, hence the watchdog. Never rejects.
 */
export async function startSession(surroundings: Surroundings): Promise<Started> {
  if (typeof Office === 'undefined') return none('no-office');
  const host = await hostOrTimeout(surroundings.timers);
  if (host === 'timeout') return none('start-failed');
  if (host !== Office.HostType.Excel) return none('no-office');
  if (!Office.context.requirements.isSetSupported('ExcelApi', API_FLOOR)) return none('excel-too-old');
  const session = new LiveSession(surroundings);
  try {
    await session.begin();
    return { session, failure: null };
  } catch {
    await session.dispose();
    return none('start-failed');
  }
}
