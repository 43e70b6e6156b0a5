import { labelsIn } from './labels';
import { REPORT_LABELS_EN } from './report-labels.en-US';
import { REPORT_LABELS_ZH } from './report-labels.zh-CN';

/** The words of tab 报告 in a language: `label('rep.todo', { n: 2 })` → 待补充 2 处. */
export const reportLabels = labelsIn(REPORT_LABELS_ZH, REPORT_LABELS_EN);
