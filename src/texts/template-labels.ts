import { labelsIn } from './labels';
import type { LabelIn } from './labels';
import { TEMPLATE_LABELS_EN } from './template-labels.en-US';
import { TEMPLATE_LABELS_ZH } from './template-labels.zh-CN';

/** Gives the words of page 模板, of import and of the row buttons: `label('opt.sum', { n: 100 })` → 合计 100. */
export type TemplateLabel = LabelIn<typeof TEMPLATE_LABELS_ZH, typeof TEMPLATE_LABELS_EN>;

/** The words of page 模板, of import and of the row buttons in a language. */
export const templateLabels = labelsIn(TEMPLATE_LABELS_ZH, TEMPLATE_LABELS_EN);
