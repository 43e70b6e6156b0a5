import { useEffect, useRef, type ReactElement } from 'react';
import type { FormView, Session } from '../../excel/session-state';
import { paneRows, paneSums } from '../../report/pane-rows';
import type { Place, Report } from '../../report/report';
import { reportLabels } from '../../texts/report-labels';
import { OpenMatters } from '../parts/OpenMatters';
import { tabIds } from '../parts/PaneTabs';
import { ReportFoot } from '../parts/ReportFoot';
import { ReportRow } from '../parts/ReportRow';
import { useExport } from '../use-export';
import { useExportFocus } from '../use-export-focus';
import { useLabelList } from '../use-label-list';
import { useReport } from '../use-report';

interface Props {
  readonly session: Session;
  readonly view: FormView;
  /** Whether a tap in another view led here: then the outline takes the focus. */
  readonly takesFocus: boolean;
  /** Says in the status line what was done. */
  readonly onNews: (text: string) => void;
  /** What the status line shows while there is nothing else to say. */
  readonly onRest: (text: string | null) => void;
}

/** Tab 报告: the outline with what is ready, what only a person can write and where figures differ; and the export. */
export default function ReportView({ session, view, takesFocus, onNews, onRest }: Props): ReactElement {
  const label = useLabelList(reportLabels);
  const { report, failed, refresh, sheetIdOf } = useReport(session, view);
  const { step, start, confirm, cancel } = useExport(view, refresh, (file) => {
    onNews(label('rep.exported', { file }));
  });
  const around = useExportFocus(step);
  const from = report && label('rep.from', { n: report.sheets.length });
  useEffect(() => {
    onRest(from);
    return () => {
      onRest(null);
    };
  }, [from, onRest]);
  return (
    <div
      ref={around}
      className="report-view"
      role="tabpanel"
      id={tabIds('report').panel}
      aria-labelledby={tabIds('report').tab}
    >
      {step.kind === 'asking' ? (
        <OpenMatters
          lists={step.lists}
          isDraft={step.fresh.report.isDraft}
          onConfirm={confirm}
          onCancel={cancel}
        />
      ) : (
        <>
          <OutlineBody
            report={report}
            failed={failed}
            takesFocus={takesFocus}
            onRetry={() => void refresh()}
            onGoTo={({ sheet, cell }) => void session.goTo(cell, sheetIdOf(sheet))}
          />
          <ReportFoot step={step} onStart={start} onClose={cancel} />
        </>
      )}
    </div>
  );
}

interface OutlineProps {
  readonly report: Report | null;
  readonly failed: boolean;
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
  readonly onGoTo: (place: Place) => void;
}

/** The only part of the tab that scrolls. */
function OutlineBody({ report, failed, takesFocus, onRetry, onGoTo }: OutlineProps): ReactElement {
  const label = useLabelList(reportLabels);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) body.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={body} className="pane-body" tabIndex={-1}>
      {report && <Outline report={report} onGoTo={onGoTo} />}
      {failed && (
        <div className="nothing-matches">
          <p>{label('rep.failed')}</p>
          <button type="button" className="link" onClick={onRetry}>
            {label('rep.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

function Outline({
  report,
  onGoTo,
}: Pick<OutlineProps, 'onGoTo'> & { readonly report: Report }): ReactElement {
  const label = useLabelList(reportLabels);
  const { year, isDraft } = report;
  const rows = paneRows(report);
  const { ready, gaps, differences } = paneSums(rows);
  return (
    <>
      <h2 className="report-title">
        {year === null ? label('rep.titleNoYear') : label('rep.title', { year })}
      </h2>
      <p className="caption report-sum">{label('rep.sum', { a: ready, b: gaps, c: differences })}</p>
      {isDraft && <p className="caption report-draft">{label('ask.draft')}</p>}
      <ul className="report-outline">
        {rows.map((row) => (
          <ReportRow key={row.heading} row={row} onGoTo={onGoTo} />
        ))}
      </ul>
    </>
  );
}
