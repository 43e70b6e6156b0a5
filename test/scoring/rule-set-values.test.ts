import type { RuleSet } from '../../src/model/rule-set';
import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { gradeOf } from '../../src/scoring/total';
import { indicatorOf } from './indicator-of';

const mof2020 = ruleSetById('mof-2020');

function changed(values: Partial<RuleSet>): RuleSet {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  return { ...mof2020, ...values };
}

function score(texts: Parameters<typeof indicatorOf>[0], values: Partial<RuleSet>) {
  return scoreIndicator(indicatorOf(texts), changed(values), 2021);
}

describe('what a rule set changes', () => {
  it.each([
    ['8天', 4],
    ['10天', 0],
    ['12天', 0],
  ])('the linear reverse formula takes %s against ≤5天 down to %d of 10', (actual, points) => {
    expect(score({ target: '≤5天', actual, weight: 10 }, { reverse: 'linear' }).suggestedScore).toBe(points);
  });

  it('the linear formula has nothing to give above a target of zero', () => {
    expect(score({ target: '0起', actual: '1起', weight: 10 }, { reverse: 'linear' }).suggestedScore).toBe(0);
  });

  it('the over-fulfilment ratio moves where exceeded begins', () => {
    const texts = { target: '≥10个', actual: '12个', weight: 6 };
    expect(score(texts, { exceededFrom: 1.2 }).outcome).toBe('exceeded');
    expect(score(texts, { exceededFrom: 1.21 }).outcome).toBe('met');
  });

  it('the lower bound of a cost moves where far below begins', () => {
    const texts = { target: '800', actual: '600', weight: 6, level2: '成本指标' };
    expect(score(texts, { costFarBelow: 0.75 }).outcome).toBe('met');
    expect(score(texts, { costFarBelow: 0.76 }).outcome).toBe('exceeded');
  });

  it('older tiers give the person another interval', () => {
    const tiers = { partialFrom: 0.5, partialBelow: 0.8 };
    expect(score({ target: '≥1个', actual: '部分完成', weight: 10 }, { tiers }).allowed).toEqual([5, 8]);
    expect(score({ target: '≥1个', actual: '未完成', weight: 10 }, { tiers }).allowed).toEqual([0, 5]);
    expect(score({ target: '6月底前', actual: '7月', weight: 10 }, { tiers }).allowed).toEqual([0, 5]);
  });

  it.each([
    [90, '优'],
    [89.99, '良'],
    [80, '良'],
    [79.99, '中'],
    [60, '中'],
    [59.99, '差'],
  ])('%d is graded %s', (total, grade) => {
    expect(gradeOf(total, changed({}))).toBe(grade);
  });

  it('grades elsewhere begin elsewhere', () => {
    expect(gradeOf(80, changed({ grades: { 优: 80, 良: 70, 中: 60 } }))).toBe('优');
  });

  it('bands of satisfaction score the rate itself, whatever the target asks for', () => {
    const satisfactionBands = [
      { from: 0.9, share: 1 },
      { from: 0.75, share: 0.6 },
    ];
    const points = (actual: string, target = '≥95%') =>
      score({ target, actual, weight: 10, class: 'satisfaction' }, { satisfactionBands }).suggestedScore;
    expect(points('90%')).toBe(10);
    expect(points('89.99%')).toBe(6);
    expect(points('75', '≥75%')).toBe(6);
    expect(points('74.9%')).toBe(0);
    // Words and people are no rate; 190 of 200 people is 9.5 of 10.
    expect(points('满意')).toBe(10);
    expect(points('190人', '≥200人')).toBe(9.5);
  });

  it('bands of satisfaction leave other indicators alone', () => {
    const satisfactionBands = [{ from: 0.9, share: 1 }];
    expect(score({ target: '≥100%', actual: '80%', weight: 10 }, { satisfactionBands }).suggestedScore).toBe(
      8,
    );
  });

  it('deductions for over-fulfilment take the highest step reached', () => {
    const overfulfilmentDeductions = [
      { from: 1.3, deduct: 0.1 },
      { from: 2, deduct: 0.25 },
    ];
    const points = (actual: string, target = '≥10个', level2 = '数量指标') =>
      score({ target, actual, weight: 8, level2 }, { overfulfilmentDeductions }).suggestedScore;
    expect(points('12个')).toBe(8);
    expect(points('13个')).toBe(7.2);
    expect(points('3.9个', '≥3个')).toBe(7.2);
    expect(points('20个')).toBe(6);
    expect(points('1万元', '≤10万元', '成本指标')).toBe(8);
  });

  it.each([
    ['6个', 6],
    ['5.9个', 0],
    ['0个', 0],
    ['10个', 10],
  ])('a pass mark of 60 %% turns %s of ≥10个 into %d', (actual, points) => {
    expect(score({ target: '≥10个', actual, weight: 10 }, { passMark: 0.6 }).suggestedScore).toBe(points);
  });

  it('the trace tells what was changed, and nothing where nothing was', () => {
    const { trace } = score({ target: '≥10个', actual: '5个', weight: 10 }, { passMark: 0.6 });
    expect(trace.at(-1)).toEqual({ step: 'adjusted', by: 'pass-mark', share: 0, score: 0 });
    const unchanged = score({ target: '≥10个', actual: '7个', weight: 10 }, { passMark: 0.6 });
    expect(unchanged.trace.at(-1)).toMatchObject({ step: 'share', score: 7 });
  });

  it('without scores an indicator still has its outcome and its explanation', () => {
    const result = score({ target: '≥10个', actual: '7个', weight: 10 }, { scored: false });
    expect(result).toMatchObject({
      outcome: 'unmet',
      suggestedScore: null,
      allowed: null,
      allowedBelow: false,
      explanationRequired: true,
      explanationMissing: true,
    });
  });
});
