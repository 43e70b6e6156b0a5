import type { Finding } from './finding';
import type { IndicatorClass } from './form';
import type { Meaning } from './meaning';
import type { Grade } from './rule-set';

/** 达成 · 超额 · 部分达成 · 未达成 · 未填写 · 无法比较. */
export type Outcome = 'met' | 'exceeded' | 'partial' | 'unmet' | 'missing' | 'not-comparable';

/** One step of the reasoning behind a score; src/texts writes it out. Shares are 0…1, scores in points. */
export type TraceStep =
  | {
      readonly step: 'direction';
      readonly direction: 'at-least' | 'at-most' | 'range' | 'deadline' | 'words';
    }
  | {
      readonly step: 'ratio-met';
      readonly actual: string;
      readonly target: string;
      readonly ratio: number | null;
      readonly score: number;
    }
  | { readonly step: 'not-above'; readonly actual: string; readonly target: string; readonly score: number }
  | {
      readonly step: 'inside-range';
      readonly actual: string;
      readonly target: string;
      readonly score: number;
    }
  | { readonly step: 'on-time'; readonly actual: string; readonly target: string; readonly score: number }
  | { readonly step: 'same-text'; readonly score: number }
  | { readonly step: 'met-word'; readonly word: string; readonly score: number }
  | {
      readonly step: 'share';
      readonly numerator: string;
      readonly denominator: string;
      readonly share: number;
      readonly weight: number;
      readonly score: number;
    }
  | {
      readonly step: 'linear';
      readonly actual: string;
      readonly target: string;
      readonly weight: number;
      readonly score: number;
    }
  | { readonly step: 'zero-target'; readonly actual: string; readonly score: number }
  | { readonly step: 'exceeded'; readonly from: number }
  | { readonly step: 'far-below'; readonly below: number }
  | {
      readonly step: 'adjusted';
      readonly by: 'satisfaction-band' | 'over-fulfilment' | 'pass-mark';
      /** The share of the weight that is left, and what it comes to. */
      readonly share: number;
      readonly score: number;
    }
  | {
      readonly step: 'tier';
      readonly word: string;
      readonly tier: 'partial' | 'unmet';
      readonly from: number;
      readonly below: number;
    }
  | { readonly step: 'late'; readonly actual: string; readonly target: string }
  | { readonly step: 'answer-no'; readonly score: number }
  | { readonly step: 'not-comparable'; readonly actual: string; readonly target: string }
  | { readonly step: 'empty' }
  | { readonly step: 'no-weight' }
  | { readonly step: 'weight-empty' };

/** What the rules say of one indicator; same order as `form.indicators`. */
export interface IndicatorResult {
  readonly target: Meaning;
  readonly actual: Meaning;
  readonly outcome: Outcome;
  /** B/A, also for at-most; null for A = 0, deadlines and words. Not rounded. */
  readonly ratio: number | null;
  /** The rule's score, two decimals; null where the person decides or there is none. */
  readonly suggestedScore: number | null;
  /** Scores the rule leaves open, [low, high]; null without a weight. */
  readonly allowed: readonly [number, number] | null;
  /** Whether `allowed[1]` itself is outside (a tier's upper end). */
  readonly allowedBelow: boolean;
  readonly explanationRequired: boolean;
  readonly explanationMissing: boolean;
  readonly trace: readonly TraceStep[];
}

/** The execution row: min(w, w × executed / annualBudget). */
export interface ExecutionResult {
  /** A share, 0.9361; null where the budget is empty or 0. Rounded to four decimals. */
  readonly rate: number | null;
  readonly suggestedScore: number | null;
  readonly weight: number | null;
  /** The score that stands in the form. */
  readonly score: number | null;
}

/** One line of the score by class. `open` is the weight of indicators without a score yet. */
export interface ClassResult {
  readonly class: 'execution' | IndicatorClass;
  readonly weight: number;
  readonly score: number;
  readonly open: number;
}

export interface TotalResult {
  /** 总分 as it stands in the form. */
  readonly stated: number | null;
  /** Sum of the scores that stand in the form; null where the layout has no scores. */
  readonly computed: number | null;
  readonly weight: number | null;
  /** Every indicator with a weight, and the execution row where it has one, has a score. */
  readonly complete: boolean;
  /** Of `stated`, else of `computed`; null while not complete. */
  readonly grade: Grade | null;
}

export interface Evaluation {
  readonly ruleSet: string;
  readonly indicators: readonly IndicatorResult[];
  readonly execution: ExecutionResult | null;
  readonly classes: readonly ClassResult[];
  readonly total: TotalResult;
  readonly findings: readonly Finding[];
}
