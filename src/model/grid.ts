import type { CellAddress, CellRange } from './address';
import type { CellValue } from './form';

/** The used part of a worksheet as plain data; the three matrices have the same shape and start at `origin`. */
export interface Grid {
  readonly sheet: string;
  readonly origin: CellAddress;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's number formats; "General" where none is set. */
  readonly formats: readonly (readonly string[])[];
  /** The formula with its "=", or "" where the cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  /** Texts as typed where value and format do not show them (10.00 in Word is the number 10), else null. */
  readonly typed?: readonly (readonly (string | null)[])[];
  /** Merged areas, in worksheet coordinates. */
  readonly merges: readonly CellRange[];
}
