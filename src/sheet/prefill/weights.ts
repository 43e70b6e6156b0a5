import { classOf } from '../recognise/levels';
import { FOUR_CLASSES, STANDARD_LEVELS } from '../template/content';
import type { TemplateContent, TemplateIndicator } from '../template/content';
import type { TemplateOptions } from '../template/options';
import type { RowGroup } from '../template/template';
import { sharedClassWeights, sharedWeights } from '../template/weights';
import type { Prefill } from './prefill';

/** 一级指标 in order of their first row, each with its number of rows and the points its class usually has. */
export function classesOf(indicators: readonly TemplateIndicator[]): readonly RowGroup[] {
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

/** Points that a person gives the classes and the execution rate. */
export type Points = Pick<TemplateOptions, 'classWeights'> & { readonly executionWeight: number };

function withSharedWeights(
  indicators: readonly TemplateIndicator[],
  { executionWeight, classWeights }: Points,
): readonly TemplateIndicator[] {
  const classes = classesOf(indicators);
  const points = sharedClassWeights(classes, executionWeight, { classWeights });
  const left = new Map(
    classes.map(({ level1, level2 }, index) => [
      level1,
      [...sharedWeights(points[index] ?? 0, level2[0]?.count ?? 0)],
    ]),
  );
  return indicators.map((indicator) => ({
    ...indicator,
    weight: left.get(indicator.level1)?.shift() ?? null,
  }));
}

const sumOf = (indicators: readonly TemplateIndicator[]): number =>
  indicators.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

function weighted(indicators: readonly TemplateIndicator[], points: Points): readonly TemplateIndicator[] {
  const open = indicators.filter(({ weight }) => weight === null).length;
  if (open === indicators.length) return withSharedWeights(indicators, points);
  const left = Number((100 - points.executionWeight - sumOf(indicators)).toFixed(2));
  if (open === 0 || left <= 0) return indicators;
  const shares = [...sharedWeights(left, open)];
  return indicators.map((one) => (one.weight === null ? { ...one, weight: shares.shift() ?? null } : one));
}

/**
 * The content with a weight for every indicator: as the source has them. Where it has none they are shared out so that
 * all add to 100 beside the execution rate: the named or usual points of each class, evenly within it. Where some rows
 * have none they share what is left of 100; with nothing left they stay without (rows below a parent that carries the
 * points).
 */
export function weightedContent({ content }: Pick<Prefill, 'content'>, points: Points): TemplateContent {
  const { indicators = [] } = content;
  return { ...content, indicators: weighted(indicators, points) };
}

/** The most points that an execution rate is known to have: 20 in Hubei. */
const MOST_FOR_EXECUTION = 20;

/**
 * Points of the execution rate beside the indicators of a source: as it states them, else what its own weights leave of
 * 100 (none, where they are 100 already), else `usual`.
 */
export function executionWeightBeside(prefill: Prefill, usual: number): number {
  if (prefill.executionWeight !== null) return prefill.executionWeight;
  const left = Number((100 - sumOf(prefill.content.indicators ?? [])).toFixed(2));
  return prefill.hasOwnWeights && left >= 0 && left <= MOST_FOR_EXECUTION ? left : usual;
}
