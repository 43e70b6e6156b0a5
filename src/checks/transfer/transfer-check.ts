import type { Severity, TransferFinding, TransferFindingId } from '../../model/finding';
import type { TransferPayment } from '../../model/transfer-payment';
import type { Occurrence } from '../check';

/** What a check found on one sheet of the papers. */
export interface TransferOccurrence<Id extends TransferFindingId> extends Occurrence<Id> {
  readonly sheet: string;
}

/** One check of a transfer payment's papers (domain.md sections 5 and 6); a paper that is not there gives nothing. */
export interface TransferCheck<Id extends TransferFindingId> {
  readonly id: Id;
  readonly severity: Severity;
  /** Where the rule is written. */
  readonly source: string;
  /** Every place of the papers that breaks the rule; none in right papers. */
  readonly run: (papers: TransferPayment) => readonly TransferOccurrence<Id>[];
}

/** Carries out one check. */
export function runTransferCheck<Id extends TransferFindingId>(
  { id, severity, source, run }: TransferCheck<Id>,
  papers: TransferPayment,
): TransferFinding<Id>[] {
  return run(papers).map(({ sheet, cells, values }) => ({
    id,
    severity,
    sheet,
    cell: cells[0],
    cells,
    values,
    source,
  }));
}
