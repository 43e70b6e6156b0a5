import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { indicatorOf } from './indicator-of';

function need(texts: Parameters<typeof indicatorOf>[0], rules = 'mof-2020') {
  const ruleSet = ruleSetById(rules);
  if (ruleSet === null) throw new Error(`${rules} is shipped`);
  const { explanationRequired, explanationMissing } = scoreIndicator(indicatorOf(texts), ruleSet, 2021);
  return { required: explanationRequired, missing: explanationMissing };
}

const MET = { target: '≥10个', actual: '10个', weight: 6 };
const NONE = { required: false, missing: false };
const MISSING = { required: true, missing: true };
const GIVEN = { required: true, missing: false };

describe('an explanation', () => {
  it('is not due where the target is met with full score', () => {
    expect(need({ ...MET, score: 6 })).toEqual(NONE);
  });

  it('is due where the target is met and points are deducted all the same', () => {
    expect(need({ ...MET, score: 5.5 })).toEqual(MISSING);
    expect(need({ ...MET, score: 5.5, explanation: '资料归档不及时，下年度按月归档' })).toEqual(GIVEN);
  });

  it('is not due for half of a hundredth', () => {
    expect(need({ ...MET, weight: 3, score: 2.995 })).toEqual(NONE);
    expect(need({ ...MET, weight: 3, score: 2.99 })).toEqual(MISSING);
  });

  it.each([
    ['partial', '部分完成'],
    ['unmet by words', '未完成'],
    ['unmet by figure', '9个'],
    ['exceeded', '13个'],
  ])('is due where the outcome is %s, whatever the score', (_, actual) => {
    expect(need({ ...MET, actual, score: 6 })).toEqual(MISSING);
    expect(need({ ...MET, actual, score: null })).toEqual(MISSING);
    expect(need({ ...MET, actual, weight: null })).toEqual(MISSING);
    expect(need({ ...MET, actual, explanation: '因疫情' })).toEqual(GIVEN);
  });

  it('is not due for an indicator that is not filled in yet', () => {
    expect(need({ ...MET, actual: '', score: null })).toEqual(NONE);
  });

  it('is due for an empty actual once points are deducted', () => {
    expect(need({ ...MET, actual: '', score: 4 })).toEqual(MISSING);
  });

  it('is due for what cannot be compared only when points are deducted', () => {
    expect(need({ ...MET, actual: '效果良好', score: 6 })).toEqual(NONE);
    expect(need({ ...MET, actual: '效果良好', score: 5 })).toEqual(MISSING);
  });

  it.each(['无', '—', '——', '-', '/', '0', '暂无', '无偏差', '不涉及', '已完成', ' '])(
    'is not given by %j',
    (filler) => {
      expect(need({ ...MET, actual: '9个', explanation: filler })).toEqual(MISSING);
    },
  );

  it('is due for deviations only where nothing is scored: a score that does not count deducts nothing', () => {
    expect(need({ ...MET, score: 5.5 }, 'transfer-payment')).toEqual(NONE);
    expect(need({ ...MET, actual: '9个', score: 5.4 }, 'transfer-payment')).toEqual(MISSING);
  });

  it('is missing where the layout has no column for it', () => {
    expect(need({ ...MET, actual: '9个', explanation: null })).toEqual(MISSING);
  });
});
