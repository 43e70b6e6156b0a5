import type { Severity } from '../model/finding';
import type { IndicatorClass } from '../model/form';
import type { ExecutionBudget, ReverseFormula, RuleItem } from '../model/rule-set';
import type { SummaryTexts } from './summary-texts';

/** Codes of files that give no forms (design.md section 3). */
export type FileErrorCode =
  'not-found' | 'not-a-workbook' | 'encrypted' | 'too-large' | 'too-many-cells' | 'no-form' | 'unsupported';

/** What exactly was the matter with a file; each belongs to one code. */
export type FileErrorReason = FileErrorCode | 'no-access' | 'empty-folder' | 'too-slow' | 'broke-off';

/** What ends a run before it checks anything. `given` is what the person typed. */
export interface UsageTexts {
  readonly 'no-files': string;
  readonly 'no-command': string;
  readonly 'unknown-command': (given: string) => string;
  readonly 'unknown-option': (given: string) => string;
  readonly 'missing-value': (option: string) => string;
  readonly 'too-many-arguments': string;
  readonly 'bad-choice': (option: string, given: string, choices: readonly string[]) => string;
  readonly 'unknown-rules': (given: string, ids: readonly string[]) => string;
  readonly 'rules-not-json': (file: string) => string;
  /** `fault` is a finding, written out. */
  readonly 'rules-invalid': (file: string, fault: string) => string;
  readonly 'out-not-xlsx': (given: string) => string;
  readonly 'out-not-written': (file: string) => string;
  readonly unexpected: (reason: string) => string;
}

/** What was checked, and how much of each severity there is. */
export interface RunFigures extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly forms: number;
  readonly unread: number;
}

/** The lines of `jixiao rules ID`. */
export interface RuleTexts {
  readonly source: string;
  readonly sourceOf: (item: string, source: string) => string;
  readonly items: Readonly<Record<RuleItem, string>>;
  readonly classes: Readonly<Record<IndicatorClass, string>>;
  readonly scored: (isScored: boolean) => string;
  readonly executionBudget: Readonly<Record<ExecutionBudget, string>>;
  readonly deduction: (from: string, deduct: string) => string;
  readonly band: (from: string, share: string) => string;
  readonly passMark: (percent: string) => string;
  readonly cap: (below: string, total: string) => string;
  readonly tiers: (partialFrom: string, partialBelow: string) => string;
  readonly grades: (high: number, good: number, fair: number) => string;
  readonly reverse: Readonly<Record<ReverseFormula, string>>;
  readonly percentOfTarget: (percent: string) => string;
  readonly examples: string;
  readonly exampleColumns: readonly [string, string, string, string, string];
  readonly decided: (low: number, high: number) => string;
  readonly none: string;
}

/** Everything that the command line says besides findings and traces. */
export interface CliTexts {
  /** Between the steps of one trace. */
  readonly betweenSteps: string;
  readonly titleAndDetail: (title: string, detail: string) => string;
  readonly files: Readonly<Record<FileErrorReason, string>>;
  readonly usage: UsageTexts;
  readonly fileUnread: string;
  readonly formHead: (place: string, total: string | null, grade: string | null) => string;
  readonly nothingFound: string;
  readonly run: (figures: RunFigures) => string;
  readonly skipped: (files: number) => string;
  readonly written: (file: string) => string;
  readonly progress: string;
  readonly summary: SummaryTexts;
  readonly rules: RuleTexts;
  readonly help: Readonly<Record<HelpKey, string>>;
}

export type HelpKey =
  | 'program'
  | 'check'
  | 'files'
  | 'rules'
  | 'json'
  | 'out'
  | 'lang'
  | 'failOn'
  | 'rulesCommand'
  | 'rulesId'
  | 'rulesJson'
  | 'help'
  | 'exit'
  | 'Usage:'
  | 'Arguments:'
  | 'Options:'
  | 'Commands:';
