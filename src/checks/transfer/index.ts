import type { TransferFinding, TransferFindingId } from '../../model/finding';
import type { TransferPayment } from '../../model/transfer-payment';
import { byUrgency } from '../order';
import { decompositionBelowNational } from './decomposition-below-national';
import { managementRowEmpty } from './management-row-empty';
import { paidNotSum } from './paid-not-sum';
import { planNotTotal } from './plan-not-total';
import { runTransferCheck } from './transfer-check';
import type { TransferCheck } from './transfer-check';

export { missingReportSections } from './report-section-missing';
export type { ReportDraft } from './report-section-missing';

/** Every check of a transfer payment's papers by its id; an id without a check does not compile. */
export const TRANSFER_CHECKS: { readonly [Id in TransferFindingId]: TransferCheck<Id> } = {
  'management-row-empty': managementRowEmpty,
  'decomposition-below-national': decompositionBelowNational,
  'plan-not-total': planNotTotal,
  'paid-not-sum': paidNotSum,
};

/**
 * Checks the papers of a transfer payment beside its form (which `evaluate` checks). Returns the findings by severity,
 * then sheet by sheet in the order of the checks, each sheet in its own order; none for right papers.
 */
export function checkTransferPayment(papers: TransferPayment): readonly TransferFinding[] {
  const findings: TransferFinding[] = Object.values(TRANSFER_CHECKS).flatMap((check) =>
    runTransferCheck(check, papers),
  );
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return findings.sort((a, b) =>
    a.severity === b.severity && a.sheet !== b.sheet
      ? sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet)
      : byUrgency(a, b),
  );
}
