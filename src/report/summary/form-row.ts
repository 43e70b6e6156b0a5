import type { Evaluation, IndicatorResult, TotalResult } from '../../model/evaluation';
import type { Severity } from '../../model/finding';
import type { Form } from '../../model/form';
import type { SummaryRow } from './columns';
import { fundsFigures } from './form-figures';
import type { FundsFigures } from './form-figures';

/** What is known of a form that a summary tells of it. */
export interface SummarisedForm {
  readonly sheet: string;
  readonly projectName: string;
  readonly ruleSet: string;
  readonly funds: Pick<FundsFigures, 'unit' | 'annualBudget' | 'executed' | 'executionRate'> | null;
  readonly total: Pick<TotalResult, 'stated' | 'computed' | 'grade'>;
  readonly indicators: readonly Pick<IndicatorResult, 'explanationMissing'>[];
  readonly findings: readonly { readonly severity: Severity }[];
}

/** A form and its evaluation as a summary sees them. */
export function summarised(form: Form, { ruleSet, total, indicators, findings }: Evaluation): SummarisedForm {
  return {
    sheet: form.sheet,
    projectName: form.header.projectName?.text ?? '',
    ruleSet,
    funds: fundsFigures(form.funds),
    total,
    indicators,
    findings,
  };
}

const countOf = ({ findings }: SummarisedForm, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** The row of a form in a summary: figures as they stand, how many explanations are missing, findings by severity. */
export function formRow(form: SummarisedForm): SummaryRow {
  const { sheet, projectName, ruleSet, funds, total, indicators } = form;
  return {
    sheet,
    projectName,
    ruleSet,
    unit: funds?.unit ?? null,
    annualBudget: funds?.annualBudget ?? null,
    executed: funds?.executed ?? null,
    executionRate: funds?.executionRate ?? null,
    stated: total.stated,
    computed: total.computed,
    grade: total.grade,
    indicators: indicators.length,
    missing: indicators.filter(({ explanationMissing }) => explanationMissing).length,
    error: countOf(form, 'error'),
    warning: countOf(form, 'warning'),
    info: countOf(form, 'info'),
  };
}
