import { INDICATOR_LABELS_EN } from '../../src/texts/indicator-labels.en-US';
import { INDICATOR_LABELS_ZH } from '../../src/texts/indicator-labels.zh-CN';
import { LABELS_EN } from '../../src/texts/labels.en-US';
import { LABELS_ZH } from '../../src/texts/labels.zh-CN';
import { filled } from '../../src/texts/labels';
import { PAGE_LABELS_EN } from '../../src/texts/page-labels.en-US';
import { PAGE_LABELS_ZH } from '../../src/texts/page-labels.zh-CN';
import { PREFILL_LABELS_EN } from '../../src/texts/prefill-labels.en-US';
import { PREFILL_LABELS_ZH } from '../../src/texts/prefill-labels.zh-CN';
import { REPORT_LABELS_EN } from '../../src/texts/report-labels.en-US';
import { REPORT_LABELS_ZH } from '../../src/texts/report-labels.zh-CN';
import { TEMPLATE_LABELS_EN } from '../../src/texts/template-labels.en-US';
import { TEMPLATE_LABELS_ZH } from '../../src/texts/template-labels.zh-CN';

export type Language = 'zh-CN' | 'en-US';

const WORDS = {
  'zh-CN': {
    ...INDICATOR_LABELS_ZH,
    ...PAGE_LABELS_ZH,
    ...PREFILL_LABELS_ZH,
    ...REPORT_LABELS_ZH,
    ...TEMPLATE_LABELS_ZH,
    ...LABELS_ZH,
  },
  'en-US': {
    ...INDICATOR_LABELS_EN,
    ...PAGE_LABELS_EN,
    ...PREFILL_LABELS_EN,
    ...REPORT_LABELS_EN,
    ...TEMPLATE_LABELS_EN,
    ...LABELS_EN,
  },
} as const;

/** The words by which the pane names something in a language, with values put in. */
export type Say = (
  key: keyof (typeof WORDS)['zh-CN'],
  values?: Readonly<Record<string, string | number>>,
) => string;

export function wordsIn(language: Language): Say {
  return (key, values) => filled(WORDS[language][key], values);
}
