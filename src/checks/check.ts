import type { CellAddress } from '../model/address';
import type { Finding, FindingId, FindingValues, Severity } from '../model/finding';
import type { CheckContext } from './context';

/** Where a check found something, and the figures and words its text is made of. */
export interface Occurrence<Id extends FindingId> {
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  readonly values: Readonly<FindingValues[Id]>;
}

/** One check of domain.md section 5. */
export interface Check<Id extends FindingId> {
  readonly id: Id;
  readonly severity: Severity | ((context: CheckContext) => Severity);
  /** Where the rule is written. */
  readonly source: string | ((context: CheckContext) => string);
  /** Every place of the form that breaks the rule; none on a right form. */
  readonly run: (context: CheckContext) => readonly Occurrence<Id>[];
}

/** Carries out one check; a form that it does not concern gives an empty list. */
export function runCheck<Id extends FindingId>(check: Check<Id>, context: CheckContext): Finding<Id>[] {
  const { id, severity, source, run } = check;
  return run(context).map(({ cells, values }) => ({
    id,
    severity: typeof severity === 'function' ? severity(context) : severity,
    cell: cells[0],
    cells,
    values,
    source: typeof source === 'function' ? source(context) : source,
  }));
}
