import type { FindingValues } from '../model/finding';
import { plainText, rateText, ratioText, scoreText } from './figures';
import type { FindingTexts } from './finding-texts';
import { OUTCOMES } from './outcomes';

const OUTCOME = OUTCOMES['zh-CN'];

function missingExplanation({ outcome, ratio, deducted }: FindingValues['explanation-missing']): string {
  if (outcome === 'exceeded' && ratio !== null) {
    return ratio < 1
      ? `为指标值的 ${ratioText(ratio)}，明显偏低，请说明原因`
      : `为指标值的 ${ratioText(ratio)}，请说明超额原因`;
  }
  if (outcome === 'unmet' && ratio !== null) {
    return `${ratio < 1 ? '完成' : '为指标值的'} ${ratioText(ratio)}，请说明原因和改进措施`;
  }
  if (outcome === 'partial' || outcome === 'unmet') return `${OUTCOME[outcome]}，请说明原因和改进措施`;
  const points = deducted === null ? '' : `扣 ${scoreText(deducted)} 分，`;
  return `${outcome === 'met' ? '已达标仍' : ''}${points}请说明扣分原因`;
}

/** 检查结果 in Chinese. */
export const findingsZhCn: FindingTexts = {
  'explanation-missing': {
    title: '缺偏差原因',
    detail: missingExplanation,
    rule: '得分低于分值，或未达成、部分达成、超额的指标，须写明原因和改进措施。',
  },
  'score-above-weight': {
    title: '得分高于分值',
    detail: ({ score, weight }) => `得分 ${scoreText(score)}，分值 ${plainText(weight)}`,
    rule: '得分不能高于分值。',
  },
  'score-not-as-computed': {
    title: '得分与计算不符',
    detail: ({ score, computed }) => `表中 ${scoreText(score)}，计算 ${scoreText(computed)}`,
    rule: '定量指标达到指标值得满分，未达到的按完成比例计分。',
  },
  'score-outside-tier': {
    title: '得分不在所属档次',
    detail: ({ score, outcome, low, high }) =>
      `${scoreText(score)} 分；${OUTCOME[outcome]}应为 ${scoreText(low)}–${scoreText(high)} 分`,
    rule: '定性指标按档评分：100–80%、80–60%、60–0%。',
  },
  'total-not-sum': {
    title: '总分与各项之和不符',
    detail: ({ stated, computed }) => `表中 ${scoreText(stated)}，合计 ${scoreText(computed)}`,
    rule: '总分为各项指标得分与预算执行率得分之和。',
  },
  'weights-not-100': {
    title: '分值合计不是 100',
    detail: ({ sum }) => `合计 ${plainText(sum)}`,
    rule: '各项指标分值与预算执行率分值合计为 100 分。',
  },
  'actual-missing': {
    title: '实际完成值未填',
    detail: ({ target }) => (target === '' ? '' : `指标值 ${target}`),
    rule: '每个指标都须填写实际完成值。',
  },
  'actual-not-numeric': {
    title: '完成值不是数值',
    detail: ({ target, actual }) => `指标值 ${target}，现填：${actual}`,
    rule: '指标值为数值的，实际完成值也填数值。',
  },
  'execution-rate-wrong': {
    title: '执行率有误',
    detail: ({ stated, computed }) => `表中 ${rateText(stated)}，应为 ${rateText(computed)}`,
    rule: '执行率为全年执行数除以全年预算数。',
  },
};
