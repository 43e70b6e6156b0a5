import type { CellAddress } from './address';
import type { Outcome } from './evaluation';
import type { IndicatorClass } from './form';
import type { TierBounds } from './rule-set';

export type Severity = 'error' | 'warning' | 'info';

/** A finding that says all by its place. */
type NoValues = Readonly<Record<string, never>>;

/**
 * What each check found, by its id (domain.md section 5): the figures and words its text is made of. Scores, weights
 * and amounts in points and in the form's own unit of money, rates and ratios as shares (0.9361), texts as typed.
 */
export interface FindingValues {
  'explanation-missing': { outcome: Outcome; ratio: number | null; deducted: number | null };
  'explanation-repeated': { rows: number };
  'explanation-without-measure': NoValues;
  'explanation-misplaced': NoValues;

  'score-above-weight': { score: number; weight: number };
  'score-not-as-computed': { score: number; computed: number };
  'score-outside-tier': { score: number; outcome: Outcome; low: number; high: number; tiers: TierBounds };
  /** `computed` is null where a person decides the score. */
  'score-missing': { computed: number | null };
  'score-not-a-number': { text: string };
  'met-but-deducted': { score: number; computed: number };
  /** `highest` is the most that the rule gives: its score, or the upper end of the tier. */
  'unmet-but-full': { ratio: number | null; highest: number };
  'total-not-sum': { stated: number; computed: number };
  'all-full-but-low-execution': { indicators: number; execution: number };

  'weights-not-100': { sum: number };
  'weights-not-class': { class: IndicatorClass | 'execution'; sum: number; expected: number };
  'weight-not-positive': { text: string };
  'single-weight-too-large': { weight: number };
  'class-missing': { classes: readonly IndicatorClass[] };

  'actual-missing': { target: string };
  'actual-copies-target': NoValues;
  'actual-with-sign': { actual: string };
  'actual-not-numeric': { target: string; actual: string };
  /** The two units as typed. */
  'units-differ': { target: string; actual: string };
  'not-comparable': { actual: string };
  'target-missing': NoValues;
  'target-not-quantified': { target: string };
  'satisfaction-without-figure': NoValues;
  'cost-prose': { actual: string };

  'execution-rate-wrong': { stated: number; computed: number };
  'execution-score-wrong': { stated: number; computed: number };
  'funds-rows-not-total': { rows: number; total: number };
  'funds-total-empty': NoValues;
  'executed-over-budget': { executed: number; budget: number };
  'budget-adjusted': { initial: number; annual: number; change: number };
  'low-execution': { rate: number };
  'cost-targets-not-budget': { targets: number; budget: number };
  'money-units-mixed': { typed: string };

  'goal-copied': NoValues;
  'goal-empty': { part: 'expected' | 'actual' };
  'goal-number-differs': { goal: string; indicator: string };

  'layout-not-understood': { text: string };
}

export type FindingId = keyof FindingValues;

interface FindingOf<Id extends FindingId> {
  readonly id: Id;
  readonly severity: Severity;
  /** The first cell; `cells` holds all of them. */
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  readonly values: Readonly<FindingValues[Id]>;
  /** Where the rule is written. */
  readonly source: string;
}

/** One 检查结果. Its text is rendered by src/texts. */
export type Finding<Id extends FindingId = FindingId> = { [Each in Id]: FindingOf<Each> }[Id];
