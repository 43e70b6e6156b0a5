import type { FindingValues } from '../model/finding';
import type { ExecutionBudget } from '../model/rule-set';
import { percentFigure } from './figures';
import type { FindingRules } from './finding-texts';

const BUDGET: Readonly<Record<ExecutionBudget, string>> = {
  initialBudget: 'initial',
  annualBudget: 'annual',
};

const REVIEW_FIGURE = 'The actual value is the figure that was reached.';

function tierRule({ tiers }: FindingValues['score-outside-tier']): string {
  const [upper, lower] = [percentFigure(tiers.partialBelow), percentFigure(tiers.partialFrom)];
  return `Qualitative scores follow tiers: 100–${upper}, ${upper}–${lower}, ${lower}–0 %.`;
}

/** 依据: the rule behind each check, in English. */
export const findingRulesEnUs: FindingRules = {
  'explanation-missing': 'Whatever deviates or loses points needs a reason and a measure.',
  'explanation-repeated': 'Each deviation has its own explanation; three alike or more are to be checked.',
  'explanation-without-measure': 'An explanation names the reason and the measure.',
  'explanation-misplaced': 'The reason belongs in the explanation column, the actual column takes the value.',
  'score-above-weight': 'A score cannot be above its weight.',
  'score-not-as-computed':
    'A reached target scores in full, else by the share reached, unless the rule set says otherwise.',
  'score-outside-tier': tierRule,
  'score-missing': 'Every indicator with a weight needs a score.',
  'score-not-a-number': 'A score is typed as a number; text is not added to the total.',
  'met-but-deducted': 'An indicator that reached its target scores in full.',
  'unmet-but-full': 'An indicator below its target cannot score in full.',
  'total-not-sum': 'The total is the sum of all indicator scores and the execution score.',
  'grade-not-as-total': 'The grade follows the band that the total lies in.',
  'all-full-but-low-execution':
    'Indicators that score more than 5 points above the execution score are to be checked.',
  'weights-not-100': 'All indicator weights and the execution weight add to 100.',
  'weights-not-class': 'The weights of the classes are set by the rule set.',
  'weight-not-positive': 'Every indicator has a weight above 0.',
  'single-weight-too-large': 'One indicator should not weigh more than 20.',
  'class-missing': 'A form has benefit and satisfaction indicators.',
  'actual-missing': 'Every indicator needs its actual value.',
  'actual-copies-target': REVIEW_FIGURE,
  'actual-with-sign': REVIEW_FIGURE,
  'actual-not-numeric': 'Where the target is a figure, the actual value is one too.',
  'units-differ': 'Target and actual value use one unit.',
  'not-comparable': 'The actual value can be compared with the target.',
  'target-missing': 'Every indicator needs a target.',
  'target-not-quantified': 'Targets are figures wherever possible, so that they can be measured.',
  'satisfaction-without-figure': 'Satisfaction is the percentage of a survey.',
  'cost-prose': 'The actual value of a cost indicator is the amount spent.',
  'execution-rate-wrong': ({ budget }) =>
    `The execution rate is executed divided by ${BUDGET[budget]} budget.`,
  'execution-score-wrong': 'The execution score is its weight times the rate, at most the weight.',
  'funds-rows-not-total': 'The fund total is the sum of its rows.',
  'funds-total-empty': 'The fund total is needed to compute the execution rate.',
  'executed-over-budget': 'No more than the annual budget can be spent.',
  'budget-adjusted': 'A budget changed by more than 20% is to be checked.',
  'low-execution': 'An execution rate below 90% needs a reason.',
  'cost-targets-not-budget': 'Cost targets usually add to the initial or the annual budget.',
  'money-units-mixed': 'One form uses one unit of money.',
  'goal-copied': 'The result says what was reached.',
  'goal-empty': 'Both the expected goal and the actual result are filled in.',
  'goal-number-differs': 'The goal and the indicators give the same figures.',
  'layout-not-understood': 'What is not understood is neither scored nor checked.',
  'management-row-empty': 'Every row on the management of funds says what was done.',
  'decomposition-below-national': 'A target that is handed down may not be weakened.',
  'plan-not-total': 'The items make the sum of their group, and the groups make the total.',
  'paid-not-sum': 'A total is the sum of its rows.',
  'report-section-missing': 'The report follows the outline and has all its sections.',
  'rule-set-invalid': 'A rule set has the documented format; a broken one is not used.',
};
