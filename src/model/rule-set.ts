import type { Outcome } from './evaluation';
import type { IndicatorClass } from './form';

/** Shares of the weight, lower end inclusive: partial [0.6, 0.8), unmet [0, 0.6). */
export interface TierBounds {
  readonly partialFrom: number;
  readonly partialBelow: number;
}

export type Grade = '优' | '良' | '中' | '差';

/** How an at-most indicator above its target is scored. */
export type ReverseFormula = 'target-over-actual' | 'linear';

/** A worked example that the rule set's own test runs. */
export interface RuleExample {
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly cost?: boolean;
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly allowed?: readonly [number, number];
}

/** The values of a rule set that may have a source of their own. */
export type RuleItem =
  'executionWeight' | 'classWeights' | 'tiers' | 'grades' | 'reverse' | 'exceededFrom' | 'costFarBelow';

/** Everything about scoring that differs from place to place: data with a source, never code (domain.md section 4, end). */
export interface RuleSet {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly 'en-US': string };
  readonly source: string;
  /** Where a value comes from that `source` does not hold. */
  readonly sources?: Readonly<Partial<Record<RuleItem, string>>>;
  readonly executionWeight: number;
  readonly classWeights: Readonly<Partial<Record<IndicatorClass, number>>>;
  readonly tiers: TierBounds;
  /** Lowest total of 优, 良 and 中. */
  readonly grades: { readonly 优: number; readonly 良: number; readonly 中: number };
  readonly reverse: ReverseFormula;
  /** B/A from which an at-least target counts as exceeded. */
  readonly exceededFrom: number;
  /** B/A below which a cost counts as far below its target. */
  readonly costFarBelow: number;
  readonly examples: readonly RuleExample[];
}
