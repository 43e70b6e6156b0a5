import { LABELS_EN } from '../../src/texts/labels.en-US';
import { LABELS_ZH } from '../../src/texts/labels.zh-CN';
import { INDICATOR_LABELS_EN } from '../../src/texts/indicator-labels.en-US';
import { INDICATOR_LABELS_ZH } from '../../src/texts/indicator-labels.zh-CN';
import { labelOf } from '../../src/texts/labels';
import { PAGE_LABELS_EN } from '../../src/texts/page-labels.en-US';
import { PAGE_LABELS_ZH } from '../../src/texts/page-labels.zh-CN';
import { PREFILL_LABELS_EN } from '../../src/texts/prefill-labels.en-US';
import { PREFILL_LABELS_ZH } from '../../src/texts/prefill-labels.zh-CN';
import { REPORT_LABELS_EN } from '../../src/texts/report-labels.en-US';
import { REPORT_LABELS_ZH } from '../../src/texts/report-labels.zh-CN';
import { pageLabels } from '../../src/texts/page-labels';
import { reportLabels } from '../../src/texts/report-labels';
import { TEMPLATE_LABELS_EN } from '../../src/texts/template-labels.en-US';
import { TEMPLATE_LABELS_ZH } from '../../src/texts/template-labels.zh-CN';

const LISTS = {
  pane: [LABELS_ZH, LABELS_EN],
  'page 指标': [INDICATOR_LABELS_ZH, INDICATOR_LABELS_EN],
  'later pages': [PAGE_LABELS_ZH, PAGE_LABELS_EN],
  'page 模板': [TEMPLATE_LABELS_ZH, TEMPLATE_LABELS_EN],
  带入指标: [PREFILL_LABELS_ZH, PREFILL_LABELS_EN],
  'tab 报告': [REPORT_LABELS_ZH, REPORT_LABELS_EN],
} as const;

describe('the labels', () => {
  it.each(Object.entries(LISTS))('have the same keys in both languages: %s', (_, [chinese, english]) => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('of a list that is fetched later take their values too', () => {
    expect(pageLabels('zh-CN')('wb.check', { n: 12 })).toBe('请核对 12');
    expect(pageLabels('en-US')('wb.check', { n: 12 })).toBe('12 to check');
  });

  it('put in their values, in each language’s own order', () => {
    expect(labelOf(LABELS_ZH)('funds.amounts', { a: '508.95', b: '543.7', unit: '万元' })).toBe(
      '508.95 / 543.7 万元',
    );
    expect(labelOf(LABELS_ZH)('empty.more', { n: 5 })).toBe('等 5 处');
    expect(labelOf(LABELS_EN)('empty.more', { n: 5 })).toBe('5 in all');
  });

  it('leave a value that looks like a placeholder as it is', () => {
    expect(labelOf(LABELS_ZH)('st.inserted', { sheet: '{sheet} $& {n}' })).toBe('已插入“{sheet} $& {n}”');
  });

  it('count in English as one says it: one sheet, two sheets', () => {
    const [label, report] = [labelOf(LABELS_EN), reportLabels('en-US')];
    expect([1, 2, 0].map((n) => report('rep.from', { n }))).toEqual([
      'From 1 sheet',
      'From 2 sheets',
      'From 0 sheets',
    ]);
    expect(report('ask.title', { n: 1 })).toBe('1 matter is still open');
    expect(label('st.checked', { n: '1' })).toBe('1 indicator checked');
    expect(label('cta.done.hint', { n: 12 })).toBe('12 deviations have a reason.');
    expect(report('rep.sum', { a: 1, b: 1, c: 1 })).toBe('1 ready, 1 to complete, 1 differs');
    const always = Object.values(LISTS)
      .flatMap(([, english]) => Object.values(english))
      .filter((text) => /\{[a-z]\} [a-z]+s\b/.test(text));
    expect(always).toEqual([]);
  });

  it('have no exclamation marks and no 您', () => {
    const all = Object.values(LISTS)
      .flatMap((list) => list.flatMap((words) => Object.values(words)))
      .join('');
    expect(all).not.toMatch(/[!！您]/);
  });
});
