import type { CellAddress } from './address';
import type { Outcome } from './evaluation';

export type Severity = 'error' | 'warning' | 'info';

/** What each check found, by its id (domain.md section 5): the figures and words its text is made of. */
export interface FindingValues {
  'explanation-missing': { outcome: Outcome; ratio: number | null; deducted: number | null };
  'score-above-weight': { score: number; weight: number };
  'score-not-as-computed': { score: number; computed: number };
  'score-outside-tier': { score: number; outcome: Outcome; low: number; high: number };
  'weights-not-100': { sum: number };
  'total-not-sum': { stated: number; computed: number };
  'execution-rate-wrong': { stated: number; computed: number };
  'actual-missing': { target: string };
  'actual-not-numeric': { target: string; actual: string };
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
