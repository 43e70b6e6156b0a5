import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { Print16Regular, Print20Regular } from '@fluentui/react-icons/svg/print';
import type { ReactElement } from 'react';
import type { FormView } from '../../excel/session-state';
import { pageLabels } from '../../texts/page-labels';
import { hasStandingMarks } from '../models/standing-marks';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';

interface Props {
  readonly view: FormView;
  /** Whether nothing is left to correct and every score is there. */
  readonly isFinished: boolean;
  readonly onReport: () => void;
  readonly onUnmark: () => void;
}

/** Below the findings: what comes after the last correction, else what to know before printing all the same. */
export default function AfterFindings({ view, isFinished, onReport, onUnmark }: Props): ReactElement | null {
  if (isFinished) return <WhatIsNext onReport={onReport} />;
  return hasStandingMarks(view) ? <BeforePrinting onUnmark={onUnmark} /> : null;
}

function WhatIsNext({ onReport }: Pick<Props, 'onReport'>): ReactElement {
  const label = useLabelList(pageLabels);
  return (
    <section className="what-is-next">
      <h2>{label('ok.next')}</h2>
      <div className="next-step">
        <Print20Regular />
        <p>{label('ok.print')}</p>
        <p className="caption">{label('ok.print.hint')}</p>
      </div>
      <button type="button" className="next-step" onClick={onReport}>
        <Document20Regular />
        <span>{label('ok.report')}</span>
        <span className="caption">{label('ok.report.hint')}</span>
        <ChevronRight12Regular className="chevron" />
      </button>
    </section>
  );
}

/** Said while marks stand in the sheet. */
function BeforePrinting({ onUnmark }: Pick<Props, 'onUnmark'>): ReactElement {
  const { label: paneLabel } = useTexts();
  const label = useLabelList(pageLabels);
  return (
    <div className="before-printing">
      <Print16Regular className="icon muted" />
      <p className="caption">{label('ok.print.marks')}</p>
      <button type="button" className="link" onClick={onUnmark}>
        {paneLabel('set.unmark')}
      </button>
    </div>
  );
}
