import type { CellAddress } from './address';
import type { Outcome } from './evaluation';
import type { IndicatorClass } from './form';
import type { ExecutionBudget, Grade, TierBounds } from './rule-set';

export type Severity = 'error' | 'warning' | 'info';

/** A finding that says all by its place. */
type NoValues = Readonly<Record<string, never>>;

/**
 * What each check of a form found, by its id (domain.md section 5): the figures and words its text is made of. Scores,
 * weights and amounts in points and in the form's own unit of money, rates and ratios as shares (0.9361), texts as typed.
 */
export interface FormFindingValues {
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
  'grade-not-as-total': { stated: Grade; total: number; expected: Grade };
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

  'execution-rate-wrong': { stated: number; computed: number; budget: ExecutionBudget };
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

/** What the checks of a transfer payment's papers found; amounts in the table's own unit of money. */
export interface TransferFindingValues {
  'management-row-empty': { name: string };
  /** The two targets as typed; `local` is "" where none was set. */
  'decomposition-below-national': { name: string; national: string; local: string };
  /** `group` is the name of the group whose sum is wrong; null for 合计. */
  'plan-not-total': { group: string | null; stated: number; computed: number };
  'paid-not-sum': { column: 'approved' | 'paid' | 'costs'; stated: number; computed: number };
}

/** What was found in something that is no sheet: a report, the file of a rule set. */
export interface UnplacedFindingValues {
  'report-section-missing': { section: string };
  /** The first field that is wrong, missing or unknown (tiers.partialFrom). */
  'rule-set-invalid': { field: string };
}

export interface FindingValues extends FormFindingValues, TransferFindingValues, UnplacedFindingValues {}

export type FindingId = keyof FindingValues;
export type FormFindingId = keyof FormFindingValues;
export type TransferFindingId = keyof TransferFindingValues;
export type UnplacedFindingId = keyof UnplacedFindingValues;

interface UnplacedFindingOf<Id extends FindingId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly values: Readonly<FindingValues[Id]>;
  /** Where the rule is written. */
  readonly source: string;
}

interface FindingOf<Id extends FindingId> extends UnplacedFindingOf<Id> {
  /** The first cell; `cells` holds all of them. */
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
}

interface TransferFindingOf<Id extends FindingId> extends FindingOf<Id> {
  readonly sheet: string;
}

/** One 检查结果 in a form. Its text is rendered by src/texts. */
export type Finding<Id extends FindingId = FindingId> = { [Each in Id]: FindingOf<Each> }[Id];

/** One 检查结果 in the papers of a transfer payment, which may stand on several sheets. */
export type TransferFinding<Id extends TransferFindingId = TransferFindingId> = {
  [Each in Id]: TransferFindingOf<Each>;
}[Id];

/** One 检查结果 that no cell can show. */
export type UnplacedFinding<Id extends FindingId = UnplacedFindingId> = {
  [Each in Id]: UnplacedFindingOf<Each>;
}[Id];
