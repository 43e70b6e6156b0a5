import type { Severity } from '../model/finding';
import type { Layout } from '../model/form';
import type { Outcome } from '../model/evaluation';
import type { Grade } from '../model/rule-set';
import type { FundsFigures } from '../report/summary/form-figures';
import type { FileErrorCode } from '../texts/cli-texts';

export interface TotalReport {
  readonly stated: number | null;
  readonly computed: number | null;
  readonly weight: number | null;
  readonly grade: Grade | null;
}

export interface IndicatorReport {
  /** The worksheet row, from 1. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string;
  readonly outcome: Outcome;
  /** To four decimals. */
  readonly ratio: number | null;
  readonly suggestedScore: number | null;
  readonly allowed: readonly [number, number] | null;
  readonly explanationRequired: boolean;
  readonly explanationMissing: boolean;
  readonly trace: string;
}

export interface FindingReport {
  readonly id: string;
  readonly severity: Severity;
  /** A1 address of the first cell. */
  readonly cell: string;
  readonly message: string;
  readonly source: string;
}

/** One form as `jixiao check --json` gives it. */
export interface FormReport {
  readonly sheet: string;
  readonly range: string;
  readonly layout: Layout;
  readonly ruleSet: string;
  readonly projectName: string;
  readonly funds: FundsFigures | null;
  readonly total: TotalReport;
  readonly indicators: readonly IndicatorReport[];
  readonly findings: readonly FindingReport[];
}

export interface FileError {
  readonly code: FileErrorCode;
  readonly message: string;
}

/** One line of `--json`: the forms of a file, or why it could not be read. `file` is as given. */
export type FileReport =
  | { readonly file: string; readonly forms: readonly FormReport[] }
  | { readonly file: string; readonly error: FileError };
