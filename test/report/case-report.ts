import { evaluate } from '../../src/evaluate';
import type { Evaluation } from '../../src/model/evaluation';
import type { Form } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import type { TransferPayment } from '../../src/model/transfer-payment';
import { paperText } from './report-text';
import { projectReport } from '../../src/report/project-report';
import type { Report, ReportSection } from '../../src/report/report';
import { transferReport } from '../../src/report/transfer-report';
import { ruleSetById, suggestRuleSet } from '../../src/scoring';
import { gridOf } from '../sheet/grid-of';
import { recognise } from '../../src/sheet/recognise';
import { templateOf } from '../../src/sheet/template/gallery';
import type { TemplateOptions } from '../../src/sheet/template/options';
import { recogniseTransferPayment } from '../../src/sheet/transfer/recognise';
import { formOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';
import { caseOptions } from '../transfer/case-content';

const PAPERS = ['transfer-form', 'decomposition', 'fund-plan', 'fund-execution'] as const;

/** The workbook of a transfer payment: one sheet for each of its four papers. */
export function gridsOfPapers(options: TemplateOptions = caseOptions()): readonly Grid[] {
  return PAPERS.flatMap((id) => {
    const plan = templateOf(id)?.build(options);
    return plan ? [gridOf(plan)] : [];
  });
}

export function papersIn(grids: readonly Grid[]): TransferPayment {
  return recogniseTransferPayment(grids, grids.flatMap(recognise));
}

export function evaluated(form: Form): Evaluation {
  const ruleSet = ruleSetById(suggestRuleSet(form));
  if (!ruleSet) throw new Error('no rule set');
  return evaluate(form, ruleSet);
}

export function reportOfPapers(papers: TransferPayment): Report {
  return transferReport(papers, papers.form === null ? null : evaluated(papers.form));
}

/** The report of Chaoyang's transfer payment of 2020. */
export function reportOfCase(): Report {
  return reportOfPapers(papersIn(gridsOfPapers()));
}

export function reportOfForm(name: CaseName): Report {
  const form = formOfCase(name);
  return projectReport(form, evaluated(form));
}

/** All sections, parts included, in reading order. */
export function allSections({ sections }: Report): readonly ReportSection[] {
  const withParts = (section: ReportSection): readonly ReportSection[] => [
    section,
    ...section.parts.flatMap(withParts),
  ];
  return sections.flatMap(withParts);
}

/** The text of the first section, parts included, whose heading contains some words. */
export function textUnder(report: Report, words: string): string {
  const section = allSections(report).find(({ heading }) => heading.includes(words));
  if (!section) throw new Error(`no section ${words}`);
  return paperText(section);
}
