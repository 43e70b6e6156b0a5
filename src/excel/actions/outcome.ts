import type { Refusal, SessionError, SessionStatus } from '../session-state';

/** What a command leaves to be shown. */
export interface Outcome {
  readonly status?: SessionStatus;
  readonly error?: SessionError | null;
}

/** What a command leaves that makes sheets. */
export interface NewSheets extends Outcome {
  /** The ids of the sheets that it made; the first one is shown. */
  readonly sheetIds: readonly string[];
}

export const failed = (code: SessionError['code']): Outcome => ({ error: { code, cells: [] } });

export const refused = (reason: Refusal): Outcome => ({ status: { kind: 'refused', reason } });
