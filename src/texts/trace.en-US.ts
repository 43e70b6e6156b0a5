import { percentFigure, plainText, ratioText, scoreText } from './figures';
import type { TraceTexts } from './trace-texts';

const DIRECTIONS = {
  'at-least': 'At least: full score when reached',
  'at-most': 'At most: full score when not above',
  range: 'Range: full score when inside',
  deadline: 'Deadline: full score when on time',
  words: 'In words: a person judges within the tier',
} as const;

const TIERS = { partial: 'partly met', unmet: 'not met' } as const;

const ADJUSTMENTS = {
  'satisfaction-band': 'By the band of satisfaction',
  'over-fulfilment': 'Over-fulfilment deducted',
  'pass-mark': 'Below the pass mark',
} as const;

/** Why this score, one line a step. */
export const traceEnUs: TraceTexts = {
  direction: ({ direction }) => DIRECTIONS[direction],
  'ratio-met': ({ actual, target, ratio, score }) =>
    ratio === null
      ? `${actual} reaches ${target}: ${scoreText(score)}`
      : `${actual} ÷ ${target} = ${ratioText(ratio)}, reached: ${scoreText(score)}`,
  'not-above': ({ actual, target, score }) => `${actual} is not above ${target}: ${scoreText(score)}`,
  'inside-range': ({ actual, target, score }) => `${actual} is within ${target}: ${scoreText(score)}`,
  'on-time': ({ actual, target, score }) => `“${actual}” is not later than “${target}”: ${scoreText(score)}`,
  'same-text': ({ score }) => `Same words as the target: ${scoreText(score)}`,
  'met-word': ({ word, score }) => `“${word}” says done: ${scoreText(score)}`,
  share: ({ numerator, denominator, weight, score }) =>
    `${plainText(weight)} × ${numerator} ÷ ${denominator} = ${scoreText(score)}`,
  linear: ({ actual, target, weight, score }) =>
    `${plainText(weight)} × [1 − (${actual} − ${target}) ÷ ${target}] = ${scoreText(score)}`,
  'zero-target': ({ actual, score }) => `Target 0, actual ${actual}: ${scoreText(score)}`,
  exceeded: ({ from }) => `Above ${percentFigure(from)}%: exceeded, say why`,
  'far-below': ({ below }) => `Below ${percentFigure(below)}%: far below, say why`,
  adjusted: ({ by, share, score }) =>
    `${ADJUSTMENTS[by]}: ${percentFigure(share)} % of the weight, ${scoreText(score)}`,
  tier: ({ word, tier, from, below }) =>
    `“${word}” reads as ${TIERS[tier]}: ${percentFigure(from)} % up to, not including, ${percentFigure(below)} % of the weight`,
  late: () => 'Late: a person judges',
  'answer-no': ({ score }) => `Target yes, actual no: ${scoreText(score)}`,
  'not-comparable': ({ actual }) => `“${actual}” cannot be compared: a person judges`,
  empty: () => 'No actual value yet: no score',
  'weight-empty': () => 'No weight yet: no score',
  'no-weight': () => 'No scores here; explanations are checked',
};
