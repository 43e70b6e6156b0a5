import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import { reportLabels } from '../../texts/report-labels';
import type { Paper } from '../models/open-lists';
import type { ExportStep } from '../use-export';
import { useLabelList } from '../use-label-list';
import { ErrorPanel } from './ErrorPanel';

interface Props {
  readonly step: ExportStep;
  readonly onStart: (paper: Paper) => void;
  readonly onClose: () => void;
}

/** The way to the Word documents; how far one is, and what went wrong with it. */
export function ReportFoot({ step, onStart, onClose }: Props): ReactElement {
  const label = useLabelList(reportLabels);
  if (step.kind === 'failed') {
    return (
      <ErrorPanel
        error={{ code: 'export-failed', cells: [] }}
        onRetry={() => {
          onStart(step.paper);
        }}
        onStop={onClose}
        onClose={onClose}
      />
    );
  }
  const isBusy = step.kind === 'reading' || step.kind === 'writing';
  const start = (paper: Paper) => () => {
    if (!isBusy) onStart(paper);
  };
  return (
    <div className="report-foot">
      <Button appearance="primary" disabledFocusable={isBusy} onClick={start('report')}>
        {label('rep.export')}
      </Button>
      <div className="below">
        <p className="caption">{label(isBusy ? `rep.${step.kind}` : 'rep.hint')}</p>
        <button type="button" className="link" aria-disabled={isBusy} onClick={start('form')}>
          {label('rep.exportForm')}
        </button>
      </div>
    </div>
  );
}
