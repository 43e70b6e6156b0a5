import type { FindingValues } from '../model/finding';
import type { IndicatorClass } from '../model/form';
import { plainText, rateText, ratioText, scoreText } from './figures';
import type { FindingTexts } from './finding-texts';
import { OUTCOMES } from './outcomes';
import { transferFindingsEnUs } from './transfer-findings.en-US';

const OUTCOME = OUTCOMES['en-US'];
const CLASS: Readonly<Record<IndicatorClass | 'execution', string>> = {
  cost: 'cost',
  output: 'output',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
  execution: 'execution rate',
};
const GOAL = { expected: 'expected goal', actual: 'actual result' } as const;

const none = (): string => '';

function missingExplanation({ outcome, ratio, deducted }: FindingValues['explanation-missing']): string {
  if (outcome === 'exceeded' && ratio !== null) {
    return `${ratioText(ratio)} of the target${ratio < 1 ? ', far below' : ''}: say why`;
  }
  if (outcome === 'unmet' && ratio !== null) {
    return `${ratioText(ratio)} ${ratio < 1 ? 'reached' : 'of the target'}: reason and measure`;
  }
  if (outcome === 'partial' || outcome === 'unmet') {
    return `${OUTCOME[outcome].toLowerCase()}: reason and measure`;
  }
  const points = deducted === null ? 'points' : scoreText(deducted);
  return `${outcome === 'met' ? 'met, yet ' : ''}${points} deducted: say why`;
}

function fullAlthoughUnmet({ ratio, highest }: FindingValues['unmet-but-full']): string {
  if (ratio === null) return `${OUTCOME.unmet.toLowerCase()}, rule gives at most ${scoreText(highest)}`;
  const reached = `${ratioText(ratio)} ${ratio < 1 ? 'reached' : 'of the target'}`;
  return `${reached}, rule gives ${scoreText(highest)}`;
}

/** Findings in English. */
export const findingsEnUs: FindingTexts = {
  'explanation-missing': {
    title: 'Deviation unexplained',
    detail: missingExplanation,
  },
  'explanation-repeated': {
    title: 'Same explanation repeated',
    detail: ({ rows }) => `${String(rows)} rows read alike`,
  },
  'explanation-without-measure': {
    title: 'No measure named',
    detail: () => 'add what you will do',
  },
  'explanation-misplaced': {
    title: 'Reason in the actual column',
    detail: () => 'move it, and give the value',
  },
  'score-above-weight': {
    title: 'Score above its weight',
    detail: ({ score, weight }) => `${scoreText(score)} of ${plainText(weight)}`,
  },
  'score-not-as-computed': {
    title: 'Score differs',
    detail: ({ score, computed }) => `${scoreText(score)} in the form, computed ${scoreText(computed)}`,
  },
  'score-outside-tier': {
    title: 'Score outside its tier',
    detail: ({ score, outcome, low, high }) =>
      `${scoreText(score)}; ${OUTCOME[outcome].toLowerCase()}: ${scoreText(low)}–${scoreText(high)}`,
  },
  'score-missing': {
    title: 'Score empty',
    detail: ({ computed }) => (computed === null ? 'for you to judge' : `rule gives ${scoreText(computed)}`),
  },
  'score-not-a-number': {
    title: 'Score is no number',
    detail: ({ text }) => `typed: ${text}`,
  },
  'met-but-deducted': {
    title: 'Met, points deducted',
    detail: ({ score, computed }) => `${scoreText(score)}, rule gives ${scoreText(computed)}`,
  },
  'unmet-but-full': {
    title: 'Not met, full score',
    detail: fullAlthoughUnmet,
  },
  'total-not-sum': {
    title: 'Total is not the sum',
    detail: ({ stated, computed }) => `${scoreText(stated)}, sum ${scoreText(computed)}`,
  },
  'grade-not-as-total': {
    title: 'Grade differs from total',
    detail: ({ stated, total, expected }) => `${stated} for ${scoreText(total)}, should be ${expected}`,
  },
  'all-full-but-low-execution': {
    title: 'High scores, low execution',
    detail: ({ indicators, execution }) =>
      `indicators ${rateText(indicators)}, execution ${rateText(execution)}`,
  },
  'weights-not-100': {
    title: 'Weights do not add to 100',
    detail: ({ sum }) => plainText(sum),
  },
  'weights-not-class': {
    title: 'Class weight differs',
    detail: ({ class: name, sum, expected }) =>
      `${CLASS[name]} ${plainText(sum)}, rule ${plainText(expected)}`,
  },
  'weight-not-positive': {
    title: 'Weight not positive',
    detail: ({ text }) => (text === '' ? '' : `typed: ${text}`),
  },
  'single-weight-too-large': {
    title: 'One weight is large',
    detail: ({ weight }) => plainText(weight),
  },
  'class-missing': {
    title: 'Class missing',
    detail: ({ classes }) => `no ${classes.map((name) => CLASS[name]).join(', no ')}`,
  },
  'actual-missing': {
    title: 'Actual value empty',
    detail: ({ target }) => (target === '' ? '' : `target ${target}`),
  },
  'actual-copies-target': {
    title: 'Actual copies the target',
    detail: () => 'give the figure',
  },
  'actual-with-sign': {
    title: 'Actual is not exact',
    detail: ({ actual }) => `typed: ${actual}`,
  },
  'actual-not-numeric': {
    title: 'Actual is no figure',
    detail: ({ target, actual }) => `target ${target}, typed: ${actual}`,
  },
  'units-differ': {
    title: 'Units differ',
    detail: ({ target, actual }) => `${target} / ${actual}`,
  },
  'not-comparable': {
    title: 'Cannot be compared',
    detail: ({ actual }) => `typed: ${actual}`,
  },
  'target-missing': {
    title: 'Target empty',
    detail: none,
  },
  'target-not-quantified': {
    title: 'Target not quantified',
    detail: () => 'a figure is better',
  },
  'satisfaction-without-figure': {
    title: 'Satisfaction without a figure',
    detail: () => 'give the surveyed %',
  },
  'cost-prose': {
    title: 'Cost without a figure',
    detail: ({ actual }) => `typed: ${actual}`,
  },
  'execution-rate-wrong': {
    title: 'Execution rate wrong',
    detail: ({ stated, computed }) => `${rateText(stated)}, should be ${rateText(computed)}`,
  },
  'execution-score-wrong': {
    title: 'Execution score wrong',
    detail: ({ stated, computed }) => `${scoreText(stated)}, should be ${scoreText(computed)}`,
  },
  'funds-rows-not-total': {
    title: 'Fund rows do not add up',
    detail: ({ rows, total }) => `${plainText(rows)}, total ${plainText(total)}`,
  },
  'funds-total-empty': {
    title: 'Fund total empty or zero',
    detail: none,
  },
  'executed-over-budget': {
    title: 'Executed over budget',
    detail: ({ executed, budget }) => `${plainText(executed)} of ${plainText(budget)}`,
  },
  'budget-adjusted': {
    title: 'Budget much adjusted',
    detail: ({ initial, annual, change }) =>
      `${plainText(initial)} to ${plainText(annual)} (${rateText(change)})`,
  },
  'low-execution': {
    title: 'Low execution',
    detail: ({ rate }) => `${rateText(rate)}, say why`,
  },
  'cost-targets-not-budget': {
    title: 'Cost targets do not add to the budget',
    detail: ({ targets, budget }) => `${plainText(targets)}, ${plainText(budget)}`,
  },
  'money-units-mixed': {
    title: 'Money units mixed',
    detail: ({ typed }) => `元 and 万元, typed: ${typed}`,
  },
  'goal-copied': {
    title: 'Goal copied as result',
    detail: none,
  },
  'goal-empty': {
    title: 'Goal empty',
    detail: ({ part }) => GOAL[part],
  },
  'goal-number-differs': {
    title: 'Goal and indicator differ',
    detail: ({ goal, indicator }) => `${goal}, ${indicator}`,
  },
  'layout-not-understood': {
    title: 'Not understood',
    detail: ({ text }) => `typed: ${text}`,
  },
  ...transferFindingsEnUs,
};
