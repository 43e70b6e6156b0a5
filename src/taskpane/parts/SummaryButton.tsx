import { Button } from '@fluentui/react-button';
import { useState, type ReactElement } from 'react';
import type { FormView, Session } from '../../excel/session-state';
import { pageLabels } from '../../texts/page-labels';
import { workbookSummary } from '../models/workbook-summary';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';

interface Props {
  readonly session: Session;
  readonly forms: readonly FormView[];
}

/** 生成汇总表: all forms of the workbook on a new sheet, one at a time. */
export function SummaryButton({ session, forms }: Props): ReactElement {
  const { locale } = useTexts();
  const label = useLabelList(pageLabels);
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    await session.insertTemplate({ plan: workbookSummary(forms, locale) });
    setBusy(false);
  };
  return (
    <Button
      className="quiet"
      disabledFocusable={isBusy}
      onClick={() => {
        if (!isBusy) void make();
      }}
    >
      {label('wb.summary')}
    </Button>
  );
}
