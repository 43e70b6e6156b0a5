import type { FindingId } from '../../../src/model/finding';
import type { FormText } from '../form-with';

type Change = (text: FormText) => void;

/** What makes a check fire on a form that is right otherwise, and what must not. */
export interface CheckCase {
  /** Said, done, and all findings that follow from it. */
  readonly fires: readonly (readonly [string, Change, Partial<Record<FindingId, string>>])[];
  readonly silent: readonly (readonly [string, Change])[];
}
