import type { RuleSet } from '../../../src/model/rule-set';
import { ruleSetById } from '../../../src/scoring';
import { ruleSetRows } from '../../../src/taskpane/models/rule-set-rows';
import { pageLabels } from '../../../src/texts/page-labels';
import { ENGLISH } from '../../../src/taskpane/words/en-US';
import { CHINESE } from '../../../src/taskpane/words/zh-CN';
import { defaultRuleSet } from '../cases';

function shipped(id: string): RuleSet {
  const ruleSet = ruleSetById(id);
  if (!ruleSet) throw new Error(`${id} is not shipped`);
  return ruleSet;
}

const values = (ruleSet: RuleSet, { locale, label: names } = CHINESE): Record<string, string> => {
  const label = pageLabels(locale);
  return Object.fromEntries(
    ruleSetRows(ruleSet, label, names).map(({ item, value }) => [label(item), value]),
  );
};

/** A rule set that regulates everything there is to regulate. */
const strict = (): RuleSet => ({
  ...defaultRuleSet(),
  sources: { satisfactionBands: '满意度细则', executionWeight: '上级通知', classWeights: '上级通知' },
  executionBudget: 'initialBudget',
  overfulfilmentDeductions: [
    { from: 1.3, deduct: 0.1 },
    { from: 2, deduct: 0.25 },
  ],
  satisfactionBands: [
    { from: 0.9, share: 1 },
    { from: 0.8, share: 0.8 },
  ],
  passMark: 0.6,
  totalCaps: [{ executionBelow: 0.8, total: 89 }],
});

describe('the table of rules', () => {
  it('shows the values of the rules of 2020, and nothing that they do not regulate', () => {
    expect(values(defaultRuleSet())).toEqual({
      分值: '执行率10 产出50 效益30 满意度10',
      执行率分母: '全年预算数',
      等级: '90 / 80 / 60',
      定性档次: '100–80–60–0 %',
      反向指标: '分值 × 指标值 ÷ 完成值',
      超额界限: '指标值的 130%',
      成本偏低: '指标值的 70%',
    });
  });

  it('shows the bands of satisfaction where there are some', () => {
    expect(values(shipped('mof-2021-101'))).toMatchObject({
      分值: '执行率10 成本20 产出40 效益20 满意度10',
      满意度档次: '90% 起得分值的 100%；80% 起得分值的 80%；60% 起得分值的 50%',
    });
  });

  it('says only 不计分 and the limits for explanations where there are no scores', () => {
    expect(values(shipped('transfer-payment'))).toEqual({
      分值: '不计分',
      超额界限: '指标值的 130%',
      成本偏低: '指标值的 70%',
    });
  });

  it('shows deductions, pass mark, caps and the other budget', () => {
    expect(values(strict())).toMatchObject({
      执行率分母: '年初预算数',
      超额扣分: '达到指标值的 130% 起扣分值的 10%；达到指标值的 200% 起扣分值的 25%',
      及格线: '得分低于分值的 60% 的，计 0 分',
      总分上限: '执行率低于 80% 的，总分不超过 89 分',
    });
  });

  it('says it in English too', () => {
    expect(values(strict(), ENGLISH)).toMatchObject({
      'Executed of': 'initial budget',
      'Satisfaction bands': 'from 90%, 100% of the weight; from 80%, 80% of the weight',
      'Caps of the total': 'below 80% executed, at most 89',
    });
  });

  it('names the source of each value that has its own, once', () => {
    const sources = ruleSetRows(strict(), pageLabels('zh-CN'), CHINESE.label).flatMap(({ item, source }) =>
      source === null ? [] : [[item, source]],
    );
    expect(sources).toEqual([
      ['set.weights', '上级通知'],
      ['set.bands', '满意度细则'],
    ]);
  });
});
