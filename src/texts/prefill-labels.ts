import { labelsIn } from './labels';
import type { LabelIn } from './labels';
import { PREFILL_LABELS_EN } from './prefill-labels.en-US';
import { PREFILL_LABELS_ZH } from './prefill-labels.zh-CN';

/** Gives the words of 带入指标: `label('pre.choice', { sheet: '自评表', n: 19 })` → 自评表，19 个指标. */
export type PrefillLabel = LabelIn<typeof PREFILL_LABELS_ZH, typeof PREFILL_LABELS_EN>;

/** The words of 带入指标 in a language. */
export const prefillLabels = labelsIn(PREFILL_LABELS_ZH, PREFILL_LABELS_EN);
