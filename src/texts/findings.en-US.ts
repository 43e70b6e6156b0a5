import type { FindingValues } from '../model/finding';
import { plainText, rateText, ratioText, scoreText } from './figures';
import type { FindingTexts } from './finding-texts';
import { OUTCOMES } from './outcomes';

const OUTCOME = OUTCOMES['en-US'];

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

/** Findings in English. */
export const findingsEnUs: FindingTexts = {
  'explanation-missing': {
    title: 'Deviation unexplained',
    detail: missingExplanation,
    rule: 'Whatever deviates or loses points needs a reason and a measure.',
  },
  'score-above-weight': {
    title: 'Score above its weight',
    detail: ({ score, weight }) => `${scoreText(score)} of ${plainText(weight)}`,
    rule: 'A score cannot be above its weight.',
  },
  'score-not-as-computed': {
    title: 'Score differs',
    detail: ({ score, computed }) => `${scoreText(score)} in the form, computed ${scoreText(computed)}`,
    rule: 'A reached target scores in full, otherwise the score follows the share reached.',
  },
  'score-outside-tier': {
    title: 'Score outside its tier',
    detail: ({ score, outcome, low, high }) =>
      `${scoreText(score)}; ${OUTCOME[outcome].toLowerCase()}: ${scoreText(low)}–${scoreText(high)}`,
    rule: 'Qualitative scores follow tiers: 100–80, 80–60, 60–0 %.',
  },
  'total-not-sum': {
    title: 'Total is not the sum',
    detail: ({ stated, computed }) => `${scoreText(stated)}, sum ${scoreText(computed)}`,
    rule: 'The total is the sum of all indicator scores and the execution score.',
  },
  'weights-not-100': {
    title: 'Weights do not add to 100',
    detail: ({ sum }) => plainText(sum),
    rule: 'All indicator weights and the execution weight add to 100.',
  },
  'actual-missing': {
    title: 'Actual value empty',
    detail: ({ target }) => (target === '' ? '' : `target ${target}`),
    rule: 'Every indicator needs its actual value.',
  },
  'actual-not-numeric': {
    title: 'Actual is no figure',
    detail: ({ target, actual }) => `target ${target}, typed: ${actual}`,
    rule: 'Where the target is a figure, the actual value is one too.',
  },
  'execution-rate-wrong': {
    title: 'Execution rate wrong',
    detail: ({ stated, computed }) => `${rateText(stated)}, should be ${rateText(computed)}`,
    rule: 'The execution rate is executed divided by annual budget.',
  },
};
