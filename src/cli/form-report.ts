import { rangeToA1, toA1 } from '../model/address';
import type { Evaluation, IndicatorResult, TotalResult } from '../model/evaluation';
import type { Finding } from '../model/finding';
import type { Form, Indicator } from '../model/form';
import { figureOf, fundsFigures, toFourDecimals } from '../report/summary/form-figures';
import { writeFinding, writeStep } from '../texts';
import type { FindingReport, FormReport, IndicatorReport, TotalReport } from './file-report';
import type { Words } from './words';

const totalReport = ({ stated, computed, weight, grade }: TotalResult): TotalReport => ({
  stated,
  computed,
  weight,
  grade,
});

function indicatorReport(indicator: Indicator, result: IndicatorResult, words: Words): IndicatorReport {
  const { outcome, suggestedScore, allowed, explanationRequired, explanationMissing } = result;
  return {
    row: indicator.row + 1,
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name.text,
    target: indicator.target.text,
    actual: indicator.actual.text,
    weight: figureOf(indicator.weight),
    score: figureOf(indicator.score),
    explanation: indicator.explanation?.text ?? '',
    outcome,
    ratio: toFourDecimals(result.ratio),
    suggestedScore,
    allowed,
    explanationRequired,
    explanationMissing,
    trace: result.trace.map((step) => writeStep(words.trace, step)).join(words.cli.betweenSteps),
  };
}

function findingReport(finding: Finding, words: Words): FindingReport {
  const { title, detail } = writeFinding(words.findings, finding);
  return {
    id: finding.id,
    severity: finding.severity,
    cell: toA1(finding.cell),
    message: detail === '' ? title : words.cli.titleAndDetail(title, detail),
    source: finding.source,
  };
}

/**
 * What the command line says of one form, to the letter of the contract: rows from 1, texts as typed and "" where
 * there is none, figures null where absent, rates and ratios as shares to four decimals.
 */
export function formReport(form: Form, evaluation: Evaluation, words: Words): FormReport {
  return {
    sheet: form.sheet,
    range: rangeToA1(form.range),
    layout: form.layout,
    ruleSet: evaluation.ruleSet,
    projectName: form.header.projectName?.text ?? '',
    funds: fundsFigures(form.funds),
    total: totalReport(evaluation.total),
    indicators: form.indicators.flatMap((indicator, index) => {
      const result = evaluation.indicators[index];
      return result ? [indicatorReport(indicator, result, words)] : [];
    }),
    findings: evaluation.findings.map((finding) => findingReport(finding, words)),
  };
}
