import type { TemplateOptions } from './options';
import type { RowGroup } from './template';

/** Binary dust that is no points. */
const DUST = 1e-9;

const isWhole = (figure: number): boolean => Math.abs(figure - Math.round(figure)) < DUST;

/** The coarsest of whole points, tenths and hundredths that writes `points` exactly and gives every share something. */
function unitFor(points: number, shares: number): number {
  return [1, 10].find((unit) => isWhole(points * unit) && Math.round(points * unit) >= shares) ?? 100;
}

/**
 * Points shared out in given proportions, in whole points where that is possible, else in tenths or hundredths. They add
 * up exactly; what rounding leaves goes to the largest fractions, of equal ones to the first.
 */
function proportionalWeights(points: number, proportions: readonly number[]): readonly number[] {
  const unit = unitFor(points, proportions.length);
  const all = Math.max(0, Math.round(points * unit));
  const whole = proportions.reduce((sum, one) => sum + one, 0);
  if (whole <= 0) return proportions.map(() => 0);
  const exact = proportions.map((one) => (all * one) / whole);
  const floors = exact.map((one) => Math.floor(one + DUST));
  const left = all - floors.reduce((sum, one) => sum + one, 0);
  const byFraction = exact
    .map((one, index) => ({ index, fraction: one - (floors[index] ?? 0) }))
    .sort((a, b) => (Math.abs(b.fraction - a.fraction) < DUST ? a.index - b.index : b.fraction - a.fraction));
  const raised = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return floors.map((one, index) => (one + (raised.has(index) ? 1 : 0)) / unit);
}

/** Points shared out evenly, as coarse as they can be (50 over 8: 7, 7, 6 …); they add up exactly. */
export function sharedWeights(points: number, shares: number): readonly number[] {
  return proportionalWeights(points, new Array<number>(shares).fill(1));
}

/** How many rows a 二级指标 gets: what the options say, else the template's number; never fewer than none. */
export function rowCount(level2: RowGroup['level2'][number], counts: TemplateOptions['counts']): number {
  const asked = counts?.[level2.name];
  return asked !== undefined && Number.isFinite(asked) ? Math.max(0, Math.floor(asked)) : level2.count;
}

/** Whether a class has rows at all. */
function hasRows(group: RowGroup, counts: TemplateOptions['counts']): boolean {
  return group.level2.some((level2) => rowCount(level2, counts) > 0);
}

/**
 * Points of each class, in the order of `groups`. Named classes get what was named; the others share what is left of 100
 * beside the execution rate, in the template's proportions; the share of one without rows goes to the first of them
 * that has some.
 */
export function sharedClassWeights(
  groups: readonly RowGroup[],
  executionWeight: number,
  { classWeights = {}, counts }: Pick<TemplateOptions, 'classWeights' | 'counts'>,
): readonly number[] {
  const named = (group: RowGroup): number | undefined => classWeights[group.level1];
  const fixed = groups.reduce((sum, group) => sum + (named(group) ?? 0), 0);
  const left = Math.max(0, Number((100 - executionWeight - fixed).toFixed(2)));
  const shares = proportionalWeights(
    left,
    groups.map((group) => (named(group) === undefined ? (group.weight ?? 0) : 0)),
  );
  const first = groups.findIndex((group) => named(group) === undefined && hasRows(group, counts));
  const isIdle = (group: RowGroup) => named(group) === undefined && !hasRows(group, counts);
  const spare = groups.reduce((sum, group, index) => sum + (isIdle(group) ? (shares[index] ?? 0) : 0), 0);
  return groups.map((group, index) => {
    const own = isIdle(group) ? 0 : (named(group) ?? shares[index] ?? 0);
    return Number((index === first ? own + spare : own).toFixed(2));
  });
}
