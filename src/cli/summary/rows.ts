import type { SummaryRow } from '../../report/summary/columns';
import { formRow } from '../../report/summary/form-row';
import type { FileReport } from '../file-report';
import type { Words } from '../words';

/** The rows that a file adds to each of the three tables. */
export interface SummaryRows {
  readonly forms: readonly SummaryRow[];
  readonly findings: readonly SummaryRow[];
  readonly unread: readonly SummaryRow[];
}

/** What a file adds to the summary. */
export function summaryRows(report: FileReport, words: Words): SummaryRows {
  const { file } = report;
  if ('error' in report) return { forms: [], findings: [], unread: [{ file, ...report.error }] };
  return {
    forms: report.forms.map((form) => ({ file, range: form.range, ...formRow(form) })),
    findings: report.forms.flatMap((form) =>
      form.findings.map(({ cell, severity, id, message, source }) => ({
        file,
        sheet: form.sheet,
        cell,
        severity: words.severities[severity],
        code: id,
        message,
        source,
      })),
    ),
    unread: [],
  };
}
