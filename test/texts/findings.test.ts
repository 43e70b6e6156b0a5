import type { Outcome } from '../../src/model/evaluation';
import type { FindingId, FindingValues } from '../../src/model/finding';
import { catalogue, writeFinding } from '../../src/texts';
import { findingRulesEnUs } from '../../src/texts/finding-rules.en-US';
import { findingRulesZhCn } from '../../src/texts/finding-rules.zh-CN';
import { ruleOf } from '../../src/texts/finding-texts';
import type { Locale } from '../../src/texts';
import { findingsOf } from '../checks/findings-of';
import { CASES, formOfCase } from '../sheet/cases';
import { SAMPLES } from './finding-samples';

const RULES = { 'zh-CN': findingRulesZhCn, 'en-US': findingRulesEnUs } as const;

function written<Id extends FindingId>(locale: Locale, id: Id, values: FindingValues[Id]): string {
  const { title, detail } = writeFinding(catalogue(locale).findings, { id, values });
  return [title, detail].filter(Boolean).join(locale === 'zh-CN' ? '；' : '; ');
}

function checkSample<Id extends FindingId>(id: Id): void {
  const [values, chinese, english] = SAMPLES[id];
  expect(written('zh-CN', id, values)).toBe(chinese);
  expect(written('en-US', id, values)).toBe(english);
}

test.each(Object.keys(SAMPLES) as FindingId[])('%s reads as designed in both languages', (id) => {
  checkSample(id);
});

const MISSING: readonly (readonly [Outcome, number | null, number | null, string, string])[] = [
  ['unmet', 0.9638, null, '完成 96%，请说明原因和改进措施', '96% reached: reason and measure'],
  ['unmet', 0.9961, null, '完成 99.61%，请说明原因和改进措施', '99.61% reached: reason and measure'],
  ['unmet', 1.2, null, '为指标值的 120%，请说明原因和改进措施', '120% of the target: reason and measure'],
  ['unmet', null, 2, '未达成，请说明原因和改进措施', 'not met: reason and measure'],
  ['partial', null, 1, '部分达成，请说明原因和改进措施', 'partly met: reason and measure'],
  ['exceeded', 0.656, null, '为指标值的 66%，明显偏低，请说明原因', '66% of the target, far below: say why'],
  ['met', 1, 0.3, '已达标仍扣 0.30 分，请说明扣分原因', 'met, yet 0.30 deducted: say why'],
  ['missing', null, 1, '扣 1.00 分，请说明扣分原因', '1.00 deducted: say why'],
];

test.each(MISSING)(
  'a missing explanation says what to explain: %s, %s of the target, %s deducted',
  (outcome, ratio, deducted, chinese, english) => {
    const values = { outcome, ratio, deducted };
    expect(written('zh-CN', 'explanation-missing', values)).toBe(`缺偏差原因；${chinese}`);
    expect(written('en-US', 'explanation-missing', values)).toBe(`Deviation unexplained; ${english}`);
  },
);

test('the rule behind a tier names the tiers of the rule set in force', () => {
  const values = { score: 9, outcome: 'partial', low: 5, high: 7.99 } as const;
  const tiers = { partialFrom: 0.5, partialBelow: 0.8 };
  const finding = { id: 'score-outside-tier', values: { ...values, tiers } } as const;
  expect(ruleOf(RULES['zh-CN'], finding)).toBe('定性指标按档评分：100–80%、80–50%、50–0%。');
});

test.each([
  [
    'annualBudget',
    '执行率为全年执行数除以全年预算数。',
    'The execution rate is executed divided by annual budget.',
  ],
  [
    'initialBudget',
    '执行率为全年执行数除以年初预算数。',
    'The execution rate is executed divided by initial budget.',
  ],
] as const)(
  'the rule behind an execution rate names the budget it divides by: %s',
  (budget, chinese, english) => {
    const written = (['zh-CN', 'en-US'] as const).map((locale) => {
      const values = { stated: 0.98, computed: 0.95, budget };
      return ruleOf(RULES[locale], { id: 'execution-rate-wrong', values });
    });
    expect(written).toEqual([chinese, english]);
  },
);

test.each(CASES)('%s: every finding has a title and a rule, and no placeholder or NaN is left', (name) => {
  for (const finding of findingsOf(formOfCase(name))) {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const { title, detail } = writeFinding(catalogue(locale).findings, finding);
      const rule = ruleOf(RULES[locale], finding);
      expect(title).not.toBe('');
      expect(rule).toMatch(/[。.]$/);
      expect(`${title} ${detail} ${rule}`).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  }
});
