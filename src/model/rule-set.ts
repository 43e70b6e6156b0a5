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

/** What the executed sum is divided by: 年初预算数 or 全年预算数. */
export type ExecutionBudget = 'initialBudget' | 'annualBudget';

/** From this B/A on, an over-fulfilled indicator loses this share of its weight. */
export interface OverfulfilmentDeduction {
  readonly from: number;
  readonly deduct: number;
}

/** From this satisfaction rate on, a satisfaction indicator gets this share of its weight. */
export interface SatisfactionBand {
  readonly from: number;
  readonly share: number;
}

/** Below this execution rate, 总分 is at most `total`. */
export interface TotalCap {
  readonly executionBelow: number;
  readonly total: number;
}

/** A worked example that the rule set's own test runs. */
export interface RuleExample {
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly cost?: boolean;
  readonly satisfaction?: boolean;
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly allowed?: readonly [number, number];
}

/** The values of a rule set that may have a source of their own. */
export const RULE_ITEMS = [
  'scored',
  'executionWeight',
  'executionBudget',
  'classWeights',
  'tiers',
  'grades',
  'reverse',
  'exceededFrom',
  'overfulfilmentDeductions',
  'costFarBelow',
  'satisfactionBands',
  'passMark',
  'totalCaps',
] as const;
export type RuleItem = (typeof RULE_ITEMS)[number];

/** Everything about scoring that differs from place to place: data with a source, never code (domain.md section 4, end). */
export interface RuleSet {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly 'en-US': string };
  readonly source: string;
  /** Where a value comes from that `source` does not hold. */
  readonly sources?: Readonly<Partial<Record<RuleItem, string>>>;
  /** false: no scores at all; outcomes and explanations are still told. */
  readonly scored: boolean;
  readonly executionWeight: number;
  readonly executionBudget: ExecutionBudget;
  readonly classWeights: Readonly<Partial<Record<IndicatorClass, number>>>;
  readonly tiers: TierBounds;
  /** Lowest total of 优, 良 and 中. */
  readonly grades: { readonly 优: number; readonly 良: number; readonly 中: number };
  readonly reverse: ReverseFormula;
  /** B/A from which an at-least target counts as exceeded. */
  readonly exceededFrom: number;
  /** By rising `from`; empty: over-fulfilment costs nothing. */
  readonly overfulfilmentDeductions: readonly OverfulfilmentDeduction[];
  /** B/A below which a cost counts as far below its target. */
  readonly costFarBelow: number;
  /** By falling `from`, below the last one nothing; empty: satisfaction is scored like any other indicator. */
  readonly satisfactionBands: readonly SatisfactionBand[];
  /** A score below this share of the weight becomes 0; 0: none does. */
  readonly passMark: number;
  /** Of those that apply, the lowest counts; empty: none. */
  readonly totalCaps: readonly TotalCap[];
  readonly examples: readonly RuleExample[];
}
