import { percentFigure, plainText, rateText, ratioText, scoreText } from './figures';
import type { TraceTexts } from './trace-texts';

const DIRECTIONS = {
  'at-least': '正向指标，完成值达到指标值得满分',
  'at-most': '反向指标，完成值不超过指标值得满分',
  range: '区间指标，完成值在指标值范围内得满分',
  deadline: '时限指标，按期完成得满分',
  words: '指标值为定性描述，由人在档内评定',
} as const;

const TIERS = { partial: '部分达成', unmet: '未达成' } as const;

const ADJUSTMENTS = {
  'satisfaction-band': '按满意度所在档次',
  'over-fulfilment': '按超额完成扣分',
  'pass-mark': '低于及格线',
} as const;

/** 评分依据, one line a step. */
export const traceZhCn: TraceTexts = {
  direction: ({ direction }) => DIRECTIONS[direction],
  'ratio-met': ({ actual, target, ratio, score }) =>
    ratio === null
      ? `${actual} 达到 ${target}，得 ${scoreText(score)} 分`
      : `${actual} ÷ ${target} = ${ratioText(ratio)}，达到指标值，得 ${scoreText(score)} 分`,
  'not-above': ({ actual, target, score }) => `${actual} 不超过 ${target}，得 ${scoreText(score)} 分`,
  'inside-range': ({ actual, target, score }) => `${actual} 在 ${target} 之内，得 ${scoreText(score)} 分`,
  'on-time': ({ actual, target, score }) => `“${actual}”不晚于“${target}”，得 ${scoreText(score)} 分`,
  'same-text': ({ score }) => `与指标值文字相同，按达成计，得 ${scoreText(score)} 分`,
  'met-word': ({ word, score }) => `“${word}”表示已完成，得 ${scoreText(score)} 分`,
  share: ({ numerator, denominator, share, weight, score }) =>
    `${numerator} ÷ ${denominator} = ${rateText(share)}，得 ${plainText(weight)} × ${rateText(share)} = ${scoreText(score)} 分`,
  linear: ({ actual, target, weight, score }) =>
    `${actual} 超过 ${target}，得 ${plainText(weight)} × [1 − (${actual} − ${target}) ÷ ${target}] = ${scoreText(score)} 分`,
  'zero-target': ({ actual, score }) => `指标值为 0，完成值 ${actual}，得 ${scoreText(score)} 分`,
  exceeded: ({ from }) => `超过 ${percentFigure(from)}%，属超额完成，须说明原因`,
  'far-below': ({ below }) => `低于 ${percentFigure(below)}%，明显偏低，须说明原因`,
  adjusted: ({ by, share, score }) =>
    `${ADJUSTMENTS[by]}，得分值的 ${percentFigure(share)}%，即 ${scoreText(score)} 分`,
  tier: ({ word, tier, from, below }) =>
    `“${word}”读作${TIERS[tier]}，得分为分值的 ${percentFigure(from)}%（含）至 ${percentFigure(below)}%`,
  late: () => '未按期完成，由人在档内评定',
  'answer-no': ({ score }) => `指标值为“是”，完成值为“否”，得 ${scoreText(score)} 分`,
  'not-comparable': ({ actual }) => `“${actual}”无法与指标值比较，由人评定`,
  empty: () => '实际完成值未填，暂不评分',
  'weight-empty': () => '分值未填，暂不评分',
  'no-weight': () => '此表不计分，只核对偏差原因',
};
