import { LABELS_EN } from '../../src/texts/labels.en-US';
import { LABELS_ZH } from '../../src/texts/labels.zh-CN';
import { labelOf } from '../../src/texts/labels';

describe('the labels', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(LABELS_EN).sort()).toEqual(Object.keys(LABELS_ZH).sort());
  });

  it('put in their values, in each language’s own order', () => {
    expect(labelOf(LABELS_ZH)('funds.amounts', { a: '508.95', b: '543.7', unit: '万元' })).toBe(
      '508.95 / 543.7 万元',
    );
    expect(labelOf(LABELS_ZH)('empty.more', { n: 5, rest: 2 })).toBe('等 5 处');
    expect(labelOf(LABELS_EN)('empty.more', { n: 5, rest: 2 })).toBe('and 2 more');
  });

  it('leave a value that looks like a placeholder as it is', () => {
    expect(labelOf(LABELS_ZH)('st.inserted', { sheet: '{sheet} $& {n}' })).toBe('已插入“{sheet} $& {n}”');
  });

  it('have no exclamation marks and no 您', () => {
    const all = [...Object.values(LABELS_ZH), ...Object.values(LABELS_EN)].join('');
    expect(all).not.toMatch(/[!！您]/);
  });
});
