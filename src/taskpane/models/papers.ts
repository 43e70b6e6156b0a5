import type { FormView, PaperFinding } from '../../excel/session-state';
import type { Finding } from '../../model/finding';

/** All that was found in a form and, of a transfer payment, in its other papers. */
export function findingsOf({ evaluation, papers = [] }: FormView): readonly Finding[] {
  return [...evaluation.findings, ...papers.map(({ finding }) => finding)];
}

/** The paper that a finding was made in; undefined for one of the form itself. */
export function paperOf({ papers }: FormView, finding: Finding): PaperFinding | undefined {
  return papers?.find((paper) => paper.finding === finding);
}
