import type { ErrorCode } from './session-state';

/** Why a batch failed, as far as the session acts differently. */
export type Failure = 'editing' | 'protected' | 'busy' | 'gone' | 'too-large' | 'unknown';

/** Excel's own codes (Excel.ErrorCodes and the runtime's); whatever is not here is unknown. */
const FAILURES: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  GeneralException: 'busy',
  InactiveWorkbook: 'busy',
  InsertDeleteConflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  TooManyRequests: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Reads why a batch failed from what Excel.run threw. */
export function failureOf(error: unknown): Failure {
  return FAILURES[codeOf(error)] ?? 'unknown';
}

const CODES: Readonly<Record<Failure, ErrorCode>> = {
  // The person sees edit mode as a status; a command that cannot wait calls it a busy host.
  editing: 'host-busy',
  protected: 'sheet-protected',
  busy: 'host-busy',
  gone: 'sheet-gone',
  'too-large': 'unknown',
  unknown: 'unknown',
};

/** Whether a batch was refused before it began, as what it sends is too large; an answer too large comes after it. */
export function isRequestTooLarge(error: unknown): boolean {
  return codeOf(error) === 'RequestPayloadSizeLimitExceeded';
}

/** The code a person sees for a failure. */
export function errorCodeOf(failure: Failure): ErrorCode {
  return CODES[failure];
}
