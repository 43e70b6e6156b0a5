import type { Severity } from '../model/finding';
import type { RunFigures } from '../texts/cli-texts';
import type { FileReport } from './file-report';

/** From which severity on a run fails. */
export type FailOn = 'error' | 'warning' | 'never';

export const NOTHING_YET: RunFigures = { files: 0, forms: 0, unread: 0, error: 0, warning: 0, info: 0 };

/** The figures of one file. */
export function tallyOf(report: FileReport): RunFigures {
  if ('error' in report) return { ...NOTHING_YET, files: 1, unread: 1 };
  const findings = report.forms.flatMap((form) => form.findings);
  const countOf = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    files: 1,
    forms: report.forms.length,
    unread: 0,
    error: countOf('error'),
    warning: countOf('warning'),
    info: countOf('info'),
  };
}

/** The figures of two runs together. */
export function added(a: RunFigures, b: RunFigures): RunFigures {
  return {
    files: a.files + b.files,
    forms: a.forms + b.forms,
    unread: a.unread + b.unread,
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
  };
}

/** 0: nothing from `failOn` on; 1: something; 2: a file could not be read. */
export function exitCodeOf({ unread, error, warning }: RunFigures, failOn: FailOn): 0 | 1 | 2 {
  if (unread > 0) return 2;
  if (failOn === 'never') return 0;
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
}
