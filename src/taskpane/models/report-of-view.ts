import { evaluate } from '../../evaluate';
import type { FormView, SheetGrid } from '../../excel/session-state';
import type { Evaluation } from '../../model/evaluation';
import type { Form } from '../../model/form';
import { reportOn } from '../../report/choose';
import { projectReport } from '../../report/project-report';
import type { Report } from '../../report/report';
import { ruleSetById, suggestRuleSet } from '../../scoring';
import { recognise } from '../../sheet/recognise';
import { recogniseTransferPayment } from '../../sheet/transfer/recognise';

function isSame(a: Form, b: Form): boolean {
  return a.sheet === b.sheet && a.headingRow === b.headingRow && a.columns.name === b.columns.name;
}

/** The current form as the pane judges it, any other by the rules that its layout suggests. */
function evaluatedIn({ form, evaluation }: FormView): (one: Form) => Evaluation {
  return (one) => {
    const ruleSet = ruleSetById(suggestRuleSet(one)) ?? ruleSetById(evaluation.ruleSet);
    return one === form || ruleSet === null ? evaluation : evaluate(one, ruleSet);
  };
}

/**
 * The report on the current form, as the pane sees it now: that of the transfer payment where the sheets hold its papers
 * and the form is its form, else that of the project alone.
 */
export function reportOfView(view: FormView, sheets: readonly SheetGrid[]): Report {
  const grids = sheets.map(({ grid }) => grid);
  const forms = grids.flatMap(recognise).map((form) => (isSame(form, view.form) ? view.form : form));
  const papers = recogniseTransferPayment(grids, forms);
  const report = reportOn(view.form, papers, evaluatedIn(view));
  return report ?? projectReport(view.form, view.evaluation);
}
