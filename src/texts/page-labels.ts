import { PAGE_LABELS_EN } from './page-labels.en-US';
import { PAGE_LABELS_ZH } from './page-labels.zh-CN';
import { labelsIn } from './labels';
import type { LabelIn, PlainKeyIn } from './labels';

/** Gives the words of 检查, 设置 and 全部自评表: `label('wb.check', { n: 12 })` → 请核对 12. */
export type PageLabel = LabelIn<typeof PAGE_LABELS_ZH, typeof PAGE_LABELS_EN>;

/** Those without a value to put in. */
export type PlainPageLabelKey = PlainKeyIn<typeof PAGE_LABELS_ZH, typeof PAGE_LABELS_EN>;

/** The words of 检查, 设置 and 全部自评表 in a language. */
export const pageLabels = labelsIn(PAGE_LABELS_ZH, PAGE_LABELS_EN);
