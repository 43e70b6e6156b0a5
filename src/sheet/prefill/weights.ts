import { classOf } from '../recognise/levels';
import { FOUR_CLASSES, STANDARD_LEVELS } from '../template/content';
import type { TemplateIndicator } from '../template/content';
import type { RowGroup } from '../template/template';
import { sharedClassWeights, sharedWeights } from '../template/weights';

/** 一级指标 in order of their first row, each with its rows and the points its class usually has. */
function groupsOf(indicators: readonly TemplateIndicator[]): readonly RowGroup[] {
  const names = [...new Set(indicators.map(({ level1 }) => level1))];
  const usual: readonly RowGroup[] = names.some((name) => classOf({ level1: name, level2: '' }) === 'cost')
    ? FOUR_CLASSES
    : STANDARD_LEVELS;
  return names.map((level1) => {
    const own = classOf({ level1, level2: '' });
    const like = usual.find((group) => classOf({ level1: group.level1, level2: '' }) === own);
    const count = indicators.filter((one) => one.level1 === level1).length;
    // A class that the rules do not know weighs as much as 满意度, the lightest.
    return { level1, weight: like?.weight ?? 10, level2: [{ name: '', count }] };
  });
}

function withSharedWeights(
  indicators: readonly TemplateIndicator[],
  executionWeight: number,
): readonly TemplateIndicator[] {
  const groups = groupsOf(indicators);
  const points = sharedClassWeights(groups, executionWeight, {});
  const left = new Map(
    groups.map(({ level1, level2 }, index) => [
      level1,
      [...sharedWeights(points[index] ?? 0, level2[0]?.count ?? 0)],
    ]),
  );
  return indicators.map((indicator) => ({
    ...indicator,
    weight: left.get(indicator.level1)?.shift() ?? null,
  }));
}

/**
 * Weights as the source has them. Where it has none they are shared out so that all add to 100 beside the execution
 * rate: the usual points of each class, evenly within it. Where some rows have none they share what is left of 100; with
 * nothing left they stay without (rows below a parent that carries the points).
 */
export function weighted(
  indicators: readonly TemplateIndicator[],
  executionWeight: number,
): readonly TemplateIndicator[] {
  const open = indicators.filter(({ weight }) => weight === null).length;
  if (open === indicators.length) return withSharedWeights(indicators, executionWeight);
  const used = indicators.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const left = Number((100 - executionWeight - used).toFixed(2));
  if (open === 0 || left <= 0) return indicators;
  const shares = [...sharedWeights(left, open)];
  return indicators.map((one) => (one.weight === null ? { ...one, weight: shares.shift() ?? null } : one));
}
