import type { Refusal, SessionError, SessionStatus } from '../session-state';

/** What a command leaves to be shown. */
export interface Outcome {
  readonly status?: SessionStatus;
  readonly error?: SessionError | null;
}

/** What a command leaves that makes sheets. */
export interface NewSheets extends Outcome {
  /** The ids of the sheets that it made. */
  readonly sheetIds: readonly string[];
  /** The id of the one that is shown. */
  readonly shown: string | null;
}

export const failed = (code: SessionError['code']): Outcome => ({ error: { code, cells: [] } });

/** Nothing was made. */
export const noneMade = (code: SessionError['code']): NewSheets => ({
  ...failed(code),
  sheetIds: [],
  shown: null,
});

export const refused = (reason: Refusal): Outcome => ({ status: { kind: 'refused', reason } });
