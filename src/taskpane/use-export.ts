import { useState } from 'react';
import type { FormView } from '../excel/session-state';
import type { OpenList } from '../report/open-matters';
import { projectReport } from '../report/project-report';
import type { Report } from '../report/report';
import { downloadDocx } from './download';
import { openIn, type Paper } from './models/open-lists';
import { formFileName, reportFileName } from './models/paper-name';
import { useTexts } from './texts';

/** How far the export of a paper is. */
export type ExportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'writing' }
  /** What is open has been listed; nothing is written before the person says so. */
  | {
      readonly kind: 'asking';
      readonly paper: Paper;
      readonly report: Report;
      readonly lists: readonly OpenList[];
    }
  | { readonly kind: 'failed'; readonly paper: Paper };

export interface Export {
  readonly step: ExportStep;
  /** Begins with a paper: at once where nothing is open in it, else it asks first. */
  start(paper: Paper): void;
  /** Exports what was asked about. */
  confirm(): void;
  cancel(): void;
}

/** The writers are fetched only when a document is written. */
async function documentOf(paper: Paper, report: Report, { form }: FormView): Promise<Uint8Array> {
  if (paper === 'report') {
    const { writeReportDocx } = await import('../files/docx/write-report-docx');
    return writeReportDocx(report);
  }
  const { writeFormDocx } = await import('../files/docx/write-form-docx');
  return writeFormDocx(form, { draft: report.isDraft });
}

/** Exports the report or the form itself; `refresh` gives the report as the sheets make it now, `onDone` hears the file's name. */
export function useExport(
  view: FormView,
  refresh: () => Promise<Report | null>,
  onDone: (file: string) => void,
): Export {
  const { locale } = useTexts();
  const [step, setStep] = useState<ExportStep>({ kind: 'idle' });
  const write = async (paper: Paper, report: Report): Promise<void> => {
    setStep({ kind: 'writing' });
    const name = paper === 'report' ? reportFileName(report) : formFileName(view, report.isDraft);
    try {
      downloadDocx(await documentOf(paper, report, view), name);
    } catch {
      setStep({ kind: 'failed', paper });
      return;
    }
    setStep({ kind: 'idle' });
    onDone(name);
  };
  const begin = async (paper: Paper): Promise<void> => {
    setStep({ kind: 'reading' });
    const report = paper === 'report' ? await refresh() : projectReport(view.form, view.evaluation);
    if (!report) {
      setStep({ kind: 'idle' });
      return;
    }
    const lists = openIn(paper, report, locale);
    if (lists.length === 0) await write(paper, report);
    else setStep({ kind: 'asking', paper, report, lists });
  };
  return {
    step,
    start: (paper) => void begin(paper),
    confirm: () => {
      if (step.kind === 'asking') void write(step.paper, step.report);
    },
    cancel: () => {
      setStep({ kind: 'idle' });
    },
  };
}
