import type { Finding, FindingId } from '../../model/finding';
import type { CheckGroup, SeverityGroup } from './finding-groups';

/** What a check is about, as a person would look for it. */
export const FINDING_KINDS = [
  'explanations',
  'scores',
  'weights',
  'values',
  'funds',
  'goals',
  'transfer',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** By how an id begins, the first that fits; the rest is about targets and actual values. */
const BEGINNINGS: readonly (readonly [RegExp, FindingKind])[] = [
  [/^explanation-/, 'explanations'],
  [/^(score-|met-|unmet-|total-|grade-|all-full-)/, 'scores'],
  [/^(weight|single-weight-|class-)/, 'weights'],
  [/^(execution-|executed-|funds-|budget-|low-execution|cost-targets-|money-)/, 'funds'],
  [/^goal-/, 'goals'],
  [/^(management-|decomposition-|plan-|paid-)/, 'transfer'],
];

/** What a check is about. */
export function kindOf(id: FindingId): FindingKind {
  return BEGINNINGS.find(([beginning]) => beginning.test(id))?.[1] ?? 'values';
}

/** The kinds that were found, in their own order. */
export function kindsOf(findings: readonly Finding[]): readonly FindingKind[] {
  const found = new Set(findings.map(({ id }) => kindOf(id)));
  return FINDING_KINDS.filter((kind) => found.has(kind));
}

/** The checks of a kind; null: of all. */
export function ofKind(findings: readonly Finding[], kind: FindingKind | null): readonly Finding[] {
  return kind === null ? findings : findings.filter(({ id }) => kindOf(id) === kind);
}

/** The checks of the groups shown, one after another. */
export function checksOf(groups: readonly SeverityGroup[]): readonly CheckGroup[] {
  return groups.flatMap(({ checks }) => checks);
}
