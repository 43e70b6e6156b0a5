import type { FileReport, FormReport } from '../file-report';
import type { Words } from '../words';

export type SummaryValue = string | number | null;

/** One row of each table of the summary, keyed by column. */
type Row = Readonly<Record<string, SummaryValue>>;

const countOf = (form: FormReport, severity: string): number =>
  form.findings.filter((finding) => finding.severity === severity).length;

function formRow(file: string, form: FormReport): Row {
  return {
    file,
    sheet: form.sheet,
    range: form.range,
    projectName: form.projectName,
    ruleSet: form.ruleSet,
    unit: form.funds?.unit ?? null,
    annualBudget: form.funds?.annualBudget ?? null,
    executed: form.funds?.executed ?? null,
    executionRate: form.funds?.executionRate ?? null,
    stated: form.total.stated,
    computed: form.total.computed,
    grade: form.total.grade,
    indicators: form.indicators.length,
    missing: form.indicators.filter(({ explanationMissing }) => explanationMissing).length,
    error: countOf(form, 'error'),
    warning: countOf(form, 'warning'),
    info: countOf(form, 'info'),
  };
}

/** The rows that a file adds to each of the three tables. */
export interface SummaryRows {
  readonly forms: readonly Row[];
  readonly findings: readonly Row[];
  readonly unread: readonly Row[];
}

/** What a file adds to the summary. */
export function summaryRows(report: FileReport, words: Words): SummaryRows {
  const { file } = report;
  if ('error' in report) return { forms: [], findings: [], unread: [{ file, ...report.error }] };
  return {
    forms: report.forms.map((form) => formRow(file, form)),
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
