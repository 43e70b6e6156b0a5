import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FormView, Session, SheetGrid } from '../excel/session-state';
import type { Report } from '../report/report';
import { reportOfView } from './models/report-of-view';

/** A report with the sheets it was made of. */
export interface FreshReport {
  readonly report: Report;
  readonly sheets: readonly SheetGrid[];
}

/** The report on the current form, kept true while the tab is open. */
export interface LiveReport {
  /** Null while the sheets are read for the first time, and where they could not be. */
  readonly report: Report | null;
  readonly failed: boolean;
  /** Reads the sheets again and gives the report that they make; null where they could not be read. */
  refresh(): Promise<FreshReport | null>;
  /** The id of a sheet by its name. */
  sheetIdOf(sheet: string): string | undefined;
}

interface Read {
  readonly view: FormView;
  /** Null: they could not be read. */
  readonly sheets: readonly SheetGrid[] | null;
}

/**
 * Reads all sheets once, and again when the person comes back to the pane. After that a project's report follows its
 * form alone; only the papers of a transfer payment, which stand on several sheets, are read anew at each change.
 */
export function useReport(session: Session, view: FormView): LiveReport {
  const [read, setRead] = useState<Read | null>(null);
  const report = useMemo(() => (read?.sheets ? reportOfView(view, read.sheets) : null), [view, read]);
  const isDue = read === null || (read.view !== view && report?.kind === 'transfer-payment');
  const refresh = useCallback(async (): Promise<FreshReport | null> => {
    const sheets = await session.readWorkbook();
    setRead({ view, sheets });
    return sheets && { report: reportOfView(view, sheets), sheets };
  }, [session, view]);
  useEffect(() => {
    if (!isDue) return undefined;
    let isOver = false;
    void session.readWorkbook().then((sheets) => {
      if (!isOver) setRead({ view, sheets });
    });
    return () => {
      isOver = true;
    };
  }, [session, view, isDue]);
  useEffect(() => {
    const onFocus = (): void => void refresh();
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
    };
  }, [refresh]);
  return {
    report,
    failed: read !== null && read.sheets === null,
    refresh,
    sheetIdOf: (sheet) => read?.sheets?.find(({ grid }) => grid.sheet === sheet)?.sheetId,
  };
}
