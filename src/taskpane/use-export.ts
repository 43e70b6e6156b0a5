import { useState } from 'react';
import type { FormView, SheetGrid } from '../excel/session-state';
import type { OpenList } from '../report/open-matters';
import { projectReport } from '../report/project-report';
import type { GridOf } from '../files/docx/write-report-docx';
import { downloadDocx } from './download';
import { openIn, type Paper } from './models/open-lists';
import { formFileName, reportFileName } from './models/paper-name';
import { useTexts } from './texts';
import type { FreshReport } from './use-report';

/** How far the export of a paper is. */
export type ExportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'writing' }
  /** What is open has been listed; nothing is written before the person says so. */
  | {
      readonly kind: 'asking';
      readonly paper: Paper;
      readonly fresh: FreshReport;
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

/** The sheet of a form: the current one's by its id, that of another by its name. */
function sheetsOf(sheets: readonly SheetGrid[], { form, sheetId }: FormView): GridOf {
  return (one) => {
    const isSheet = ({ sheetId: id, grid }: SheetGrid): boolean =>
      one === form ? id === sheetId : grid.sheet === one.sheet;
    return sheets.find(isSheet)?.grid ?? null;
  };
}

/** The writers are fetched only when a document is written. */
async function documentOf(
  paper: Paper,
  { report, sheets }: FreshReport,
  view: FormView,
): Promise<Uint8Array> {
  const gridOf = sheetsOf(sheets, view);
  if (paper === 'report') {
    const { writeReportDocx } = await import('../files/docx/write-report-docx');
    return writeReportDocx(report, gridOf);
  }
  const { writeFormDocx } = await import('../files/docx/write-form-docx');
  return writeFormDocx(view.form, { draft: report.isDraft, grid: gridOf(view.form) });
}

/** Exports the report or the form itself; `refresh` gives the report as the sheets make it now, `onDone` hears the file's name. */
export function useExport(
  view: FormView,
  refresh: () => Promise<FreshReport | null>,
  onDone: (file: string) => void,
): Export {
  const { locale } = useTexts();
  const [step, setStep] = useState<ExportStep>({ kind: 'idle' });
  const write = async (paper: Paper, fresh: FreshReport): Promise<void> => {
    setStep({ kind: 'writing' });
    const name = paper === 'report' ? reportFileName(fresh.report) : formFileName(view, fresh.report.isDraft);
    try {
      downloadDocx(await documentOf(paper, fresh, view), name);
    } catch {
      setStep({ kind: 'failed', paper });
      return;
    }
    setStep({ kind: 'idle' });
    onDone(name);
  };
  const begin = async (paper: Paper): Promise<void> => {
    setStep({ kind: 'reading' });
    const read = await refresh();
    if (!read) {
      setStep({ kind: 'idle' });
      return;
    }
    const isForm = paper === 'form';
    const fresh = isForm ? { ...read, report: projectReport(view.form, view.evaluation) } : read;
    const lists = openIn(paper, fresh.report, locale);
    if (lists.length === 0) await write(paper, fresh);
    else setStep({ kind: 'asking', paper, fresh, lists });
  };
  return {
    step,
    start: (paper) => void begin(paper),
    confirm: () => {
      if (step.kind === 'asking') void write(step.paper, step.fresh);
    },
    cancel: () => {
      setStep({ kind: 'idle' });
    },
  };
}
