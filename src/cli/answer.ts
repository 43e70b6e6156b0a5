import type { Locale } from '../texts';
import type { RunFigures } from '../texts/cli-texts';
import type { RuleSet } from '../model/rule-set';
import type { FileReport } from './file-report';
import type { Input } from './inputs';
import { paintFor } from './paint';
import { printFile } from './print-file';
import { tallyOf } from './tally';
import { wordsIn } from './words';

/** What each worker is told at its start. */
export interface WorkOrder {
  readonly locale: Locale;
  /** Null: the one each layout suggests. */
  readonly ruleSet: RuleSet | null;
  readonly isJson: boolean;
  readonly isColoured: boolean;
  /** Whether the report itself is wanted, for the summary workbook. */
  readonly wantsReport: boolean;
}

/** A file to check, or a path that is only to be reported. */
export type Job = Exclude<Input, { readonly kind: 'skipped' }>;

/** What comes back for one file: ready to print, so that the main thread has little to do. */
export interface Answer {
  /** UTF-8. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly figures: RunFigures;
  readonly report: FileReport | null;
}

/** Makes answers of reports as the work order asks. */
export function answering(order: WorkOrder): (report: FileReport) => Answer {
  const words = wordsIn(order.locale);
  const paint = paintFor(order.isColoured);
  const encoder = new TextEncoder();
  return (report) => ({
    output: encoder.encode(order.isJson ? `${JSON.stringify(report)}\n` : printFile(report, words, paint)),
    figures: tallyOf(report),
    report: order.wantsReport ? report : null,
  });
}
