import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import type { Report } from '../../report/report';

/** The sheet that a form stands on; null where it is not at hand. */
export type GridOf = (form: Form) => Grid | null;

/**
 * A 绩效自评报告 as a Word document (.docx) in the look of official papers: 编写说明 on a page of its own while anything
 * is open, the report with its tables, and the form at the end, with all that stands on its sheet; 草稿 across every page
 * while an explanation is missing. Works in Node and in the browser; `docx` is loaded only when it is needed.
 */
export async function writeReportDocx(report: Report, gridOf: GridOf): Promise<Uint8Array> {
  const { documentOfReport } = await import('./write/report-document');
  return documentOfReport(report, gridOf);
}
