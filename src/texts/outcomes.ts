import type { OutcomeTexts, SeverityTexts } from './finding-texts';

type Both<Words> = { readonly 'zh-CN': Words; readonly 'en-US': Words };

/** 达成 … 无法比较, in both languages. */
export const OUTCOMES: Both<OutcomeTexts> = {
  'zh-CN': {
    met: '达成',
    exceeded: '超额',
    partial: '部分达成',
    unmet: '未达成',
    missing: '未填写',
    'not-comparable': '无法比较',
  },
  'en-US': {
    met: 'Met',
    exceeded: 'Exceeded',
    partial: 'Partly met',
    unmet: 'Not met',
    missing: 'Not filled in',
    'not-comparable': 'Not comparable',
  },
};

/** 须改正 · 请核对 · 提示, in both languages. */
export const SEVERITIES: Both<SeverityTexts> = {
  'zh-CN': { error: '须改正', warning: '请核对', info: '提示' },
  'en-US': { error: 'Fix', warning: 'Check', info: 'Note' },
};
