import type { FormView } from '../../excel/session-state';
import type { SheetPlan } from '../../model/sheet-plan';
import { summarised } from '../../report/summary/form-row';
import { summaryPlan } from '../../report/summary/summary-plan';
import type { Locale } from '../../texts';
import { SEVERITIES } from '../../texts/outcomes';
import { summaryEnUs } from '../../texts/summary.en-US';
import { summaryZhCn } from '../../texts/summary.zh-CN';
import { findingsOf } from './papers';

/** The 汇总表 of the workbook's forms as the pane judges them now, headed in the pane's language. */
export function workbookSummary(forms: readonly FormView[], locale: Locale): SheetPlan {
  return summaryPlan(
    forms.map((view) => summarised(view.form, { ...view.evaluation, findings: findingsOf(view) })),
    { summary: locale === 'zh-CN' ? summaryZhCn : summaryEnUs, severities: SEVERITIES[locale] },
  );
}
