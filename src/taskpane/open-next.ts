import type { FormView, SessionState } from '../excel/session-state';
import { nextStop, stopsOf } from './models/stops';
import type { Pane } from './use-pane';

/** Opens page 指标 at the next place after the cursor: a missing explanation, else what is to be checked. */
export function openNext(view: FormView, { selected }: SessionState, { openIndicator }: Pane): void {
  const stops = stopsOf(view);
  const row = nextStop(stops, selected?.row ?? -1) ?? stops.rows[0];
  if (row !== undefined) openIndicator({ row, focus: stops.kind === 'missing' ? 'explanation' : 'none' });
}
