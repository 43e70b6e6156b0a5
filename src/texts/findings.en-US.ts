import type { FindingValues } from '../model/finding';
import type { IndicatorClass } from '../model/form';
import type { ExecutionBudget } from '../model/rule-set';
import { percentFigure, plainText, rateText, ratioText, scoreText } from './figures';
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
const BUDGET: Readonly<Record<ExecutionBudget, string>> = {
  initialBudget: 'initial',
  annualBudget: 'annual',
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

function tierRule({ tiers }: FindingValues['score-outside-tier']): string {
  const [upper, lower] = [percentFigure(tiers.partialBelow), percentFigure(tiers.partialFrom)];
  return `Qualitative scores follow tiers: 100–${upper}, ${upper}–${lower}, ${lower}–0 %.`;
}

const REVIEW_FIGURE = 'The actual value is the figure that was reached.';

/** Findings in English. */
export const findingsEnUs: FindingTexts = {
  'explanation-missing': {
    title: 'Deviation unexplained',
    detail: missingExplanation,
    rule: 'Whatever deviates or loses points needs a reason and a measure.',
  },
  'explanation-repeated': {
    title: 'Same explanation repeated',
    detail: ({ rows }) => `${String(rows)} rows read alike`,
    rule: 'Each deviation has its own explanation; three alike or more are to be checked.',
  },
  'explanation-without-measure': {
    title: 'No measure named',
    detail: () => 'add what you will do',
    rule: 'An explanation names the reason and the measure.',
  },
  'explanation-misplaced': {
    title: 'Reason in the actual column',
    detail: () => 'move it, and give the value',
    rule: 'The reason belongs in the explanation column, the actual column takes the value.',
  },
  'score-above-weight': {
    title: 'Score above its weight',
    detail: ({ score, weight }) => `${scoreText(score)} of ${plainText(weight)}`,
    rule: 'A score cannot be above its weight.',
  },
  'score-not-as-computed': {
    title: 'Score differs',
    detail: ({ score, computed }) => `${scoreText(score)} in the form, computed ${scoreText(computed)}`,
    rule: 'A reached target scores in full, else by the share reached, unless the rule set says otherwise.',
  },
  'score-outside-tier': {
    title: 'Score outside its tier',
    detail: ({ score, outcome, low, high }) =>
      `${scoreText(score)}; ${OUTCOME[outcome].toLowerCase()}: ${scoreText(low)}–${scoreText(high)}`,
    rule: tierRule,
  },
  'score-missing': {
    title: 'Score empty',
    detail: ({ computed }) => (computed === null ? 'for you to judge' : `rule gives ${scoreText(computed)}`),
    rule: 'Every indicator with a weight needs a score.',
  },
  'score-not-a-number': {
    title: 'Score is no number',
    detail: ({ text }) => `typed: ${text}`,
    rule: 'A score is typed as a number; text is not added to the total.',
  },
  'met-but-deducted': {
    title: 'Met, points deducted',
    detail: ({ score, computed }) => `${scoreText(score)}, rule gives ${scoreText(computed)}`,
    rule: 'An indicator that reached its target scores in full.',
  },
  'unmet-but-full': {
    title: 'Not met, full score',
    detail: fullAlthoughUnmet,
    rule: 'An indicator below its target cannot score in full.',
  },
  'total-not-sum': {
    title: 'Total is not the sum',
    detail: ({ stated, computed }) => `${scoreText(stated)}, sum ${scoreText(computed)}`,
    rule: 'The total is the sum of all indicator scores and the execution score.',
  },
  'grade-not-as-total': {
    title: 'Grade differs from total',
    detail: ({ stated, total, expected }) => `${stated} for ${scoreText(total)}, should be ${expected}`,
    rule: 'The grade follows the band that the total lies in.',
  },
  'all-full-but-low-execution': {
    title: 'High scores, low execution',
    detail: ({ indicators, execution }) =>
      `indicators ${rateText(indicators)}, execution ${rateText(execution)}`,
    rule: 'Indicators that score more than 5 points above the execution score are to be checked.',
  },
  'weights-not-100': {
    title: 'Weights do not add to 100',
    detail: ({ sum }) => plainText(sum),
    rule: 'All indicator weights and the execution weight add to 100.',
  },
  'weights-not-class': {
    title: 'Class weight differs',
    detail: ({ class: name, sum, expected }) =>
      `${CLASS[name]} ${plainText(sum)}, rule ${plainText(expected)}`,
    rule: 'The weights of the classes are set by the rule set.',
  },
  'weight-not-positive': {
    title: 'Weight not positive',
    detail: ({ text }) => (text === '' ? '' : `typed: ${text}`),
    rule: 'Every indicator has a weight above 0.',
  },
  'single-weight-too-large': {
    title: 'One weight is large',
    detail: ({ weight }) => plainText(weight),
    rule: 'One indicator should not weigh more than 20.',
  },
  'class-missing': {
    title: 'Class missing',
    detail: ({ classes }) => `no ${classes.map((name) => CLASS[name]).join(', no ')}`,
    rule: 'A form has benefit and satisfaction indicators.',
  },
  'actual-missing': {
    title: 'Actual value empty',
    detail: ({ target }) => (target === '' ? '' : `target ${target}`),
    rule: 'Every indicator needs its actual value.',
  },
  'actual-copies-target': {
    title: 'Actual copies the target',
    detail: () => 'give the figure',
    rule: REVIEW_FIGURE,
  },
  'actual-with-sign': {
    title: 'Actual is not exact',
    detail: ({ actual }) => `typed: ${actual}`,
    rule: REVIEW_FIGURE,
  },
  'actual-not-numeric': {
    title: 'Actual is no figure',
    detail: ({ target, actual }) => `target ${target}, typed: ${actual}`,
    rule: 'Where the target is a figure, the actual value is one too.',
  },
  'units-differ': {
    title: 'Units differ',
    detail: ({ target, actual }) => `${target} / ${actual}`,
    rule: 'Target and actual value use one unit.',
  },
  'not-comparable': {
    title: 'Cannot be compared',
    detail: ({ actual }) => `typed: ${actual}`,
    rule: 'The actual value can be compared with the target.',
  },
  'target-missing': {
    title: 'Target empty',
    detail: none,
    rule: 'Every indicator needs a target.',
  },
  'target-not-quantified': {
    title: 'Target not quantified',
    detail: () => 'a figure is better',
    rule: 'Targets are figures wherever possible, so that they can be measured.',
  },
  'satisfaction-without-figure': {
    title: 'Satisfaction without a figure',
    detail: () => 'give the surveyed %',
    rule: 'Satisfaction is the percentage of a survey.',
  },
  'cost-prose': {
    title: 'Cost without a figure',
    detail: ({ actual }) => `typed: ${actual}`,
    rule: 'The actual value of a cost indicator is the amount spent.',
  },
  'execution-rate-wrong': {
    title: 'Execution rate wrong',
    detail: ({ stated, computed }) => `${rateText(stated)}, should be ${rateText(computed)}`,
    rule: ({ budget }) => `The execution rate is executed divided by ${BUDGET[budget]} budget.`,
  },
  'execution-score-wrong': {
    title: 'Execution score wrong',
    detail: ({ stated, computed }) => `${scoreText(stated)}, should be ${scoreText(computed)}`,
    rule: 'The execution score is its weight times the rate, at most the weight.',
  },
  'funds-rows-not-total': {
    title: 'Fund rows do not add up',
    detail: ({ rows, total }) => `${plainText(rows)}, total ${plainText(total)}`,
    rule: 'The fund total is the sum of its rows.',
  },
  'funds-total-empty': {
    title: 'Fund total empty or zero',
    detail: none,
    rule: 'The fund total is needed to compute the execution rate.',
  },
  'executed-over-budget': {
    title: 'Executed over budget',
    detail: ({ executed, budget }) => `${plainText(executed)} of ${plainText(budget)}`,
    rule: 'No more than the annual budget can be spent.',
  },
  'budget-adjusted': {
    title: 'Budget much adjusted',
    detail: ({ initial, annual, change }) =>
      `${plainText(initial)} to ${plainText(annual)} (${rateText(change)})`,
    rule: 'A budget changed by more than 20% is to be checked.',
  },
  'low-execution': {
    title: 'Low execution',
    detail: ({ rate }) => `${rateText(rate)}, say why`,
    rule: 'An execution rate below 90% needs a reason.',
  },
  'cost-targets-not-budget': {
    title: 'Cost targets do not add to the budget',
    detail: ({ targets, budget }) => `${plainText(targets)}, ${plainText(budget)}`,
    rule: 'Cost targets usually add to the initial or the annual budget.',
  },
  'money-units-mixed': {
    title: 'Money units mixed',
    detail: ({ typed }) => `元 and 万元, typed: ${typed}`,
    rule: 'One form uses one unit of money.',
  },
  'goal-copied': {
    title: 'Goal copied as result',
    detail: none,
    rule: 'The result says what was reached.',
  },
  'goal-empty': {
    title: 'Goal empty',
    detail: ({ part }) => GOAL[part],
    rule: 'Both the expected goal and the actual result are filled in.',
  },
  'goal-number-differs': {
    title: 'Goal and indicator differ',
    detail: ({ goal, indicator }) => `${goal}, ${indicator}`,
    rule: 'The goal and the indicators give the same figures.',
  },
  'layout-not-understood': {
    title: 'Not understood',
    detail: ({ text }) => `typed: ${text}`,
    rule: 'What is not understood is neither scored nor checked.',
  },
  ...transferFindingsEnUs,
};
