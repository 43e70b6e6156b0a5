import type { Locale } from './index';
import { INDICATOR_LABELS_EN } from './indicator-labels.en-US';
import { INDICATOR_LABELS_ZH } from './indicator-labels.zh-CN';
import { filled } from './labels';
import type { LabelIn } from './labels';

/** Gives the words of page 指标: `label('sc.take', { v: '3.00' })` → 采用 3.00. */
export type IndicatorLabel = LabelIn<typeof INDICATOR_LABELS_ZH, typeof INDICATOR_LABELS_EN>;

const LISTS = { 'zh-CN': INDICATOR_LABELS_ZH, 'en-US': INDICATOR_LABELS_EN } as const;

/** The words of page 指标 in a language. */
export function indicatorLabels(locale: Locale): IndicatorLabel {
  const list = LISTS[locale];
  return (key, ...[values]) => filled(list[key], values);
}
