import { INDICATOR_LABELS_EN } from './indicator-labels.en-US';
import { INDICATOR_LABELS_ZH } from './indicator-labels.zh-CN';
import { labelsIn } from './labels';
import type { LabelIn } from './labels';

/** Gives the words of page 指标: `label('sc.take', { v: '3.00' })` → 采用 3.00. */
export type IndicatorLabel = LabelIn<typeof INDICATOR_LABELS_ZH, typeof INDICATOR_LABELS_EN>;

/** The words of page 指标 in a language. */
export const indicatorLabels = labelsIn(INDICATOR_LABELS_ZH, INDICATOR_LABELS_EN);
