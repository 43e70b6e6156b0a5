import type { Evaluation } from '../model/evaluation';
import type { Form } from '../model/form';
import type { TransferPayment } from '../model/transfer-payment';
import { projectReport } from './project-report';
import type { Report } from './report';
import { transferReport } from './transfer-report';

/** Whether a form is that of a transfer payment: its title says so, or it has no points, as only the central form has. */
function isTransferForm({ title, columns }: Form): boolean {
  return title.includes('转移支付') || (columns.weight === null && columns.score === null);
}

/** Whether papers are those of a transfer payment, and not one project's form alone. */
export function isTransferPayment({ form, ...papers }: TransferPayment): boolean {
  return Object.values(papers).some((paper) => paper !== null) || (form !== null && isTransferForm(form));
}

/**
 * The report on a form, or on a transfer payment whose form may be missing: that of the transfer payment where `form` is
 * its form (or null), else that of the project. Null where there is nothing to report on.
 */
export function reportOn(
  form: Form | null,
  papers: TransferPayment,
  evaluated: (form: Form) => Evaluation,
): Report | null {
  if (isTransferPayment(papers) && (form === null || form === papers.form)) {
    return transferReport(papers, papers.form === null ? null : evaluated(papers.form));
  }
  return form === null ? null : projectReport(form, evaluated(form));
}
