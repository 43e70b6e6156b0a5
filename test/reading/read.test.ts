import type { Meaning } from '../../src/model/meaning';
import { readActual, readTarget, unitsCompare } from '../../src/reading';

const target = (text: string, cost = false): Meaning => readTarget(text, { cost });

describe('readTarget', () => {
  it('keeps the figure as typed beside its value in the base unit', () => {
    expect(target('≥508.95万元')).toEqual({
      kind: 'quantity',
      comparison: 'at-least',
      quantity: { amount: 508.95, value: 5089500, unit: { text: '万元', dimension: '元', exponent: 4 } },
    });
  });

  it.each([
    ['800', false, 'bare'],
    ['800', true, 'at-most'],
    ['=800', false, 'equal'],
    ['=800', true, 'at-most'],
    ['100%', true, 'bare'],
    ['=100%', true, 'equal'],
    ['≥800', true, 'at-least'],
    ['0起', false, 'at-most'],
    ['≥0', false, 'at-least'],
  ])('reads %s (cost: %s) as %s', (text, cost, comparison) => {
    expect(target(text, cost)).toMatchObject({ kind: 'quantity', comparison });
  });

  it.each([
    ['400元/人、天', '元/人、天'],
    ['200余人次', '人次'],
    ['12次/年', '次/年'],
    ['3鲲', '鲲'],
    ['3千克', '千克'],
    ['5台(套)', '台'],
  ])('finds the unit of %s', (text, unit) => {
    expect(target(text)).toMatchObject({ quantity: { unit: { text: unit } } });
  });

  it.each([
    ['12月底前完成', { year: null, month: 12, day: null }],
    ['2021年12月31日', { year: 2021, month: 12, day: 31 }],
    ['2023年12月底', { year: 2023, month: 12, day: null }],
    ['12月31日24时前', { year: null, month: 12, day: 31 }],
    ['第一季度', { year: null, month: 3, day: null }],
    ['2021年第四季度', { year: 2021, month: 12, day: null }],
    ['1-12月', { year: null, month: 12, day: null }],
    ['2020-2022年', { year: 2022, month: null, day: null }],
    ['6月中旬', { year: null, month: 6, day: 20 }],
    ['截至2021年底', { year: 2021, month: 12, day: null }],
  ])('reads %s as a deadline', (text, latest) => {
    expect(target(text)).toEqual({ kind: 'deadline', latest });
  });

  it.each(['及时', '按时', '按时发放', '及时足额'])('reads %s as a deadline without a date', (text) => {
    expect(target(text)).toEqual({ kind: 'deadline', latest: null });
  });

  it.each([
    '新建2座，改造3座',
    '1:3',
    '全年正常运行',
    '2021年效果良好',
    '按季度报送',
    '2021年完成率提高',
    '二级以上',
    '12345678901234567',
    '按照全区统一部署要求推进社会信用体系建设并组织开展诚信宣传活动5次',
  ])('leaves %s to words', (text) => {
    expect(target(text).kind).toBe('words');
  });

  it('knows an empty target and a question', () => {
    expect(target(' \n')).toEqual({ kind: 'empty' });
    expect(target('是')).toEqual({ kind: 'yes-no', answer: true });
  });
});

describe('readActual', () => {
  const actual = (text: string, against: string): Meaning => readActual(text, { target: target(against) });

  it('reads the figure where the target has one of its kind', () => {
    expect(actual('已完成12次', '≥10次')).toMatchObject({ kind: 'quantity', quantity: { amount: 12 } });
  });

  it('reads the words where the target has none', () => {
    expect(actual('已完成12次', '每月汇总')).toEqual({ kind: 'words', tier: 'met', word: '已完成' });
  });

  it('keeps the sign that stands in the actual', () => {
    expect(actual('500人次以上', '200人')).toMatchObject({ comparison: 'at-least' });
  });

  it('does not take the year of what was not done for a date', () => {
    expect(actual('2021年未完成', '12月底前')).toEqual({ kind: 'words', tier: 'unmet', word: '未完成' });
  });

  it('reads a month alone against a deadline', () => {
    expect(actual('7月', '9月前')).toEqual({ kind: 'deadline', latest: { year: null, month: 7, day: null } });
  });
});

describe('unitsCompare', () => {
  const unitOf = (text: string) => {
    const meaning = target(text);
    return meaning.kind === 'quantity' ? meaning.quantity.unit : null;
  };

  it.each([
    ['1人', '1人次', true],
    ['1个', '1家', true],
    ['1元', '1万元', true],
    ['1元/人', '1元', true],
    ['1%', '1‰', true],
    ['1', '1%', true],
    ['1万', '1粒', true],
    ['1%', '1人', false],
    ['1%', '1万', false],
    ['1元', '1个', false],
    ['1人', '1次', false],
    ['1米', '1吨', false],
  ])('%s and %s: %s', (a, b, compares) => {
    expect(unitsCompare(unitOf(a), unitOf(b))).toBe(compares);
    expect(unitsCompare(unitOf(b), unitOf(a))).toBe(compares);
  });
});
