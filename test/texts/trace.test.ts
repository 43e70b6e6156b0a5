import type { TraceStep } from '../../src/model/evaluation';
import type { Indicator } from '../../src/model/form';
import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { catalogue, writeStep } from '../../src/texts';
import type { Locale } from '../../src/texts';
import { formOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';

function indicatorAt(name: CaseName, row: number): Indicator {
  const found = formOfCase(name).indicators.find((one) => one.row === row - 1);
  if (!found) throw new Error(`no indicator in row ${String(row)} of ${name}`);
  return found;
}

/** 评分依据 of a real indicator, by the default rule set. */
function linesOf(indicator: Indicator, locale: Locale): readonly string[] {
  const ruleSet = ruleSetById('mof-2020');
  if (!ruleSet) throw new Error('mof-2020 is not shipped');
  return scoreIndicator(indicator, ruleSet, 2021).trace.map((step) =>
    writeStep(catalogue(locale).trace, step),
  );
}

test('an over-fulfilment: direction, quotient, and why it needs a reason', () => {
  const indicator = indicatorAt('beijing-ip-promotion-2021', 14);
  expect(linesOf(indicator, 'zh-CN')).toEqual([
    '正向指标，完成值达到指标值得满分',
    expect.stringMatching(/^10家? ÷ 3家? = 333%，达到指标值，得 3\.00 分$/),
    '超过 130%，属超额完成，须说明原因',
  ]);
  expect(linesOf(indicator, 'en-US')).toEqual([
    'At least: full score when reached',
    expect.stringMatching(/^10家? ÷ 3家? = 333%, reached: 3\.00$/),
    'Above 130%: exceeded, say why',
  ]);
});

test('a tier: which word gave it, and its interval', () => {
  const indicator = indicatorAt('chaoyang-ip-operation-2021', 29);
  expect(linesOf(indicator, 'zh-CN')).toEqual([
    '指标值为定性描述，由人在档内评定',
    '“调整”读作部分达成，得分为分值的 60%（含）至 80%',
  ]);
  expect(linesOf(indicator, 'en-US')).toEqual([
    'In words: a person judges within the tier',
    '“调整” reads as partly met: 60 % up to, not including, 80 % of the weight',
  ]);
});

/** One step of every kind, in Chinese and in English; a kind without a sample does not compile. */
const STEPS: {
  readonly [Name in TraceStep['step']]: readonly [Extract<TraceStep, { step: Name }>, string, string];
} = {
  direction: [
    { step: 'direction', direction: 'at-most' },
    '反向指标，完成值不超过指标值得满分',
    'At most: full score when not above',
  ],
  adjusted: [
    { step: 'adjusted', by: 'satisfaction-band', share: 0.8, score: 8 },
    '按满意度所在档次，得分值的 80%，即 8.00 分',
    'By the band of satisfaction: 80 % of the weight, 8.00',
  ],
  'ratio-met': [
    { step: 'ratio-met', actual: '2', target: '0', ratio: null, score: 3 },
    '2 达到 0，得 3.00 分',
    '2 reaches 0: 3.00',
  ],
  'not-above': [
    { step: 'not-above', actual: '90', target: '100', score: 8 },
    '90 不超过 100，得 8.00 分',
    '90 is not above 100: 8.00',
  ],
  'inside-range': [
    { step: 'inside-range', actual: '20', target: '18-54', score: 5 },
    '20 在 18-54 之内，得 5.00 分',
    '20 is within 18-54: 5.00',
  ],
  'on-time': [
    { step: 'on-time', actual: '7月', target: '9月前', score: 5 },
    '“7月”不晚于“9月前”，得 5.00 分',
    '“7月” is not later than “9月前”: 5.00',
  ],
  'same-text': [
    { step: 'same-text', score: 10 },
    '与指标值文字相同，按达成计，得 10.00 分',
    'Same words as the target: 10.00',
  ],
  'met-word': [
    { step: 'met-word', word: '完成', score: 5 },
    '“完成”表示已完成，得 5.00 分',
    '“完成” says done: 5.00',
  ],
  share: [
    { step: 'share', numerator: '6747', denominator: '7000', share: 6747 / 7000, weight: 10, score: 9.64 },
    '6747 ÷ 7000 = 96.39%，得 10 × 96.39% = 9.64 分',
    '10 × 6747 ÷ 7000 = 9.64',
  ],
  linear: [
    { step: 'linear', actual: '120', target: '100', weight: 10, score: 8 },
    '120 超过 100，得 10 × [1 − (120 − 100) ÷ 100] = 8.00 分',
    '10 × [1 − (120 − 100) ÷ 100] = 8.00',
  ],
  'zero-target': [
    { step: 'zero-target', actual: '1起', score: 0 },
    '指标值为 0，完成值 1起，得 0.00 分',
    'Target 0, actual 1起: 0.00',
  ],
  exceeded: [
    { step: 'exceeded', from: 1.2 },
    '超过 120%，属超额完成，须说明原因',
    'Above 120%: exceeded, say why',
  ],
  'far-below': [
    { step: 'far-below', below: 0.7 },
    '低于 70%，明显偏低，须说明原因',
    'Below 70%: far below, say why',
  ],
  tier: [
    { step: 'tier', word: '未完成', tier: 'unmet', from: 0, below: 0.6 },
    '“未完成”读作未达成，得分为分值的 0%（含）至 60%',
    '“未完成” reads as not met: 0 % up to, not including, 60 % of the weight',
  ],
  late: [
    { step: 'late', actual: '12月', target: '9月前' },
    '未按期完成，由人在档内评定',
    'Late: a person judges',
  ],
  'answer-no': [
    { step: 'answer-no', score: 0 },
    '指标值为“是”，完成值为“否”，得 0.00 分',
    'Target yes, actual no: 0.00',
  ],
  'not-comparable': [
    { step: 'not-comparable', actual: '效果良好', target: '每月汇总' },
    '“效果良好”无法与指标值比较，由人评定',
    '“效果良好” cannot be compared: a person judges',
  ],
  empty: [{ step: 'empty' }, '实际完成值未填，暂不评分', 'No actual value yet: no score'],
  'weight-empty': [{ step: 'weight-empty' }, '分值未填，暂不评分', 'No weight yet: no score'],
  'no-weight': [
    { step: 'no-weight' },
    '此表不计分，只核对偏差原因',
    'No scores here; explanations are checked',
  ],
};

test.each(Object.values(STEPS))('%j is written in both languages', (step, chinese, english) => {
  expect(writeStep(catalogue('zh-CN').trace, step)).toBe(chinese);
  expect(writeStep(catalogue('en-US').trace, step)).toBe(english);
});
