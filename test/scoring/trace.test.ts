import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { indicatorOf } from './indicator-of';

const mof2020 = ruleSetById('mof-2020');

function trace(target: string, actual: string, more: { weight?: number | null; level2?: string } = {}) {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  return scoreIndicator(indicatorOf({ target, actual, weight: 10, ...more }), mof2020, 2021).trace;
}

const AT_LEAST = { step: 'direction', direction: 'at-least' };
const AT_MOST = { step: 'direction', direction: 'at-most' };
const RANGE = { step: 'direction', direction: 'range' };
const DEADLINE = { step: 'direction', direction: 'deadline' };
const WORDS = { step: 'direction', direction: 'words' };

describe('the trace', () => {
  it('tells a target reached, and one exceeded', () => {
    const reached = { step: 'ratio-met', actual: '12个', target: '10个', ratio: 1.2, score: 10 };
    expect(trace('≥10个', '12个以上')).toEqual([AT_LEAST, reached]);
    expect(trace('≥ 10 个', '13个')).toEqual([
      AT_LEAST,
      { step: 'ratio-met', actual: '13个', target: '10个', ratio: 1.3, score: 10 },
      { step: 'exceeded', from: 1.3 },
    ]);
  });

  it('tells the share of a target not reached', () => {
    expect(trace('≥10个', '7')).toEqual([
      AT_LEAST,
      { step: 'share', numerator: '7', denominator: '10个', share: 0.7, weight: 10, score: 7 },
    ]);
  });

  it('tells a limit kept, kept by far, and broken', () => {
    expect(trace('≤5天', '4天')).toEqual([
      AT_MOST,
      { step: 'not-above', actual: '4天', target: '5天', score: 10 },
    ]);
    expect(trace('800', '500', { level2: '成本指标' })).toEqual([
      AT_MOST,
      { step: 'not-above', actual: '500', target: '800', score: 10 },
      { step: 'far-below', below: 0.7 },
    ]);
    expect(trace('≤5天', '8天')).toEqual([
      AT_MOST,
      { step: 'share', numerator: '5天', denominator: '8天', share: 0.625, weight: 10, score: 6.25 },
    ]);
    expect(trace('0起', '1起')).toEqual([AT_MOST, { step: 'zero-target', actual: '1起', score: 0 }]);
  });

  it('tells where a figure stands to a range', () => {
    expect(trace('1-2次', '2次')).toEqual([
      RANGE,
      { step: 'inside-range', actual: '2次', target: '1-2次', score: 10 },
    ]);
    expect(trace('1-2次', '4次')).toEqual([
      RANGE,
      { step: 'share', numerator: '2次', denominator: '4次', share: 0.5, weight: 10, score: 5 },
    ]);
  });

  it('tells a date on time and a date too late', () => {
    expect(trace('9月底前', '7月')).toEqual([
      DEADLINE,
      { step: 'on-time', actual: '7月', target: '9月底前', score: 10 },
    ]);
    expect(trace('9月底前', '10月')).toEqual([DEADLINE, { step: 'late', actual: '10月', target: '9月底前' }]);
  });

  it('tells what words decided', () => {
    expect(trace('效果显著', '效果显著')).toEqual([WORDS, { step: 'same-text', score: 10 }]);
    expect(trace('≥90%', '已完成')).toEqual([AT_LEAST, { step: 'met-word', word: '已完成', score: 10 }]);
    expect(trace('全部建立', '100%')).toEqual([WORDS, { step: 'met-word', word: '100%', score: 10 }]);
    expect(trace('1-2次', '基本完成')).toEqual([
      RANGE,
      { step: 'tier', word: '基本完成', tier: 'partial', from: 0.6, below: 0.8 },
    ]);
    expect(trace('12月底前', '未完成')).toEqual([
      DEADLINE,
      { step: 'tier', word: '未完成', tier: 'unmet', from: 0, below: 0.6 },
    ]);
    expect(trace('是', '否')).toEqual([WORDS, { step: 'answer-no', score: 0 }]);
  });

  it('tells what nothing could decide', () => {
    expect(trace('3家', '效果良好')).toEqual([
      AT_LEAST,
      { step: 'not-comparable', actual: '效果良好', target: '3家' },
    ]);
    expect(trace('3家', '')).toEqual([{ step: 'empty' }]);
  });

  it('tells that the weight is not filled in yet', () => {
    expect(trace('≥10个', '13个', { weight: null })).toEqual([
      AT_LEAST,
      { step: 'exceeded', from: 1.3 },
      { step: 'weight-empty' },
    ]);
  });
});
