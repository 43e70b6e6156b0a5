import type { CellAddress } from '../model/address';
import type { Finding, FindingId, FindingValues, FormFindingId, Severity } from '../model/finding';
import type { CheckContext } from './context';

/** Where a check found something, and the figures and words its text is made of. */
export interface Occurrence<Id extends FindingId> {
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  readonly values: Readonly<FindingValues[Id]>;
  /** Where the rule is written that this place breaks, if elsewhere than the check's. */
  readonly source?: string;
}

/** One check of a form (domain.md section 5). */
export interface Check<Id extends FormFindingId> {
  readonly id: Id;
  readonly severity: Severity | ((context: CheckContext) => Severity);
  /** Where the rule is written. */
  readonly source: string | ((context: CheckContext) => string);
  /** Set where the check speaks of scores or weights: a rule set that does not score leaves it out, whatever the form holds. */
  readonly needsScores?: true;
  /** Every place of the form that breaks the rule; none on a right form. */
  readonly run: (context: CheckContext) => readonly Occurrence<Id>[];
}

/** What `look` finds in each row, in order; null is nothing. A flatMap would make an array for every row. */
export function eachFound<Row, Id extends FindingId>(
  rows: readonly Row[],
  look: (row: Row) => Occurrence<Id> | null,
): Occurrence<Id>[] {
  const found: Occurrence<Id>[] = [];
  for (const row of rows) {
    const occurrence = look(row);
    if (occurrence !== null) found.push(occurrence);
  }
  return found;
}

/** Carries out one check; a form or a rule set that it does not concern gives an empty list. */
export function runCheck<Id extends FormFindingId>(check: Check<Id>, context: CheckContext): Finding<Id>[] {
  if (check.needsScores && !context.ruleSet.scored) return [];
  const occurrences = check.run(context);
  if (occurrences.length === 0) return [];
  const { id } = check;
  const severity = typeof check.severity === 'function' ? check.severity(context) : check.severity;
  const source = typeof check.source === 'function' ? check.source(context) : check.source;
  return occurrences.map(({ cells, values, source: own = source }) => ({
    id,
    severity,
    cell: cells[0],
    cells,
    values,
    source: own,
  }));
}
