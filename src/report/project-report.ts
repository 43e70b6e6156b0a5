import type { Evaluation } from '../model/evaluation';
import type { Form } from '../model/form';
import { REPORT_HEADINGS as TITLE } from '../texts/report-headings.zh-CN';
import { REPORT_GAPS } from '../texts/report-gaps.zh-CN';
import { REPORT_SENTENCES as SAY } from '../texts/report-sentences.zh-CN';
import { gap, line, paragraph } from './blocks';
import { reportFindings } from './findings';
import { finished, isExplanationMissing } from './finish';
import type { Draft } from './outline';
import type { Paragraph, Piece, Report } from './report';
import { attachment, indicatorPlace } from './sections/attachment';
import { deviationsOf } from './sections/deviations';
import { executionBlocks, fundsPlace } from './sections/funds';
import { goalBlocks, goalPlace } from './sections/goals';
import { PROJECT_CLASSES } from './sections/indicator-classes';
import { classSections, overallCounts } from './sections/indicators';
import { scoreBlocks } from './sections/results';

type HeaderField = 'projectName' | 'department' | 'unit';

const FIELDS: readonly HeaderField[] = ['projectName', 'department', 'unit'];

/** 项目名称：…，主管部门：…，实施单位：…。 with a gap for each that the form does not say. */
function headerParagraph({ header }: Form): Paragraph {
  const pieces = FIELDS.flatMap((field, index): readonly Piece[] => {
    const text = line(header[field]);
    const end = index === FIELDS.length - 1 ? '。' : '，';
    return [`${SAY.header[field]}：`, text === '' ? gap(REPORT_GAPS[field]) : text, end];
  });
  return paragraph(...pieces);
}

function draftsOf(form: Form, evaluation: Evaluation): readonly Draft[] {
  const place = indicatorPlace(form);
  return [
    { title: TITLE.basics, blocks: [headerParagraph(form), paragraph(gap(REPORT_GAPS.basics))] },
    {
      title: TITLE.projectFunds,
      parts: [
        {
          title: TITLE.projectExecution,
          blocks: executionBlocks(form),
          topics: ['funds'],
          place: fundsPlace(form),
        },
        { title: TITLE.projectManagement, blocks: [paragraph(gap(REPORT_GAPS.projectManagement))] },
      ],
    },
    { title: TITLE.projectGoals, blocks: goalBlocks(form), topics: ['goals'], place: goalPlace(form) },
    {
      title: TITLE.indicators,
      blocks: [overallCounts(form, evaluation)],
      parts: classSections(form, evaluation, PROJECT_CLASSES),
      topics: ['indicators'],
      place,
    },
    { title: TITLE.deviations, ...deviationsOf(form, evaluation), topics: ['deviations'], place },
    {
      title: TITLE.results,
      parts: [
        { title: TITLE.score, blocks: scoreBlocks(form, evaluation), topics: ['results'] },
        {
          title: TITLE.projectApplication,
          blocks: [paragraph(gap(REPORT_GAPS.application)), paragraph(gap(REPORT_GAPS.publicity))],
        },
      ],
    },
    attachment(form),
  ];
}

/**
 * The short 绩效自评报告 of one 项目支出绩效自评表: basics, funds, goals, indicators, deviations, results, and the form.
 * `evaluation` is that of the form. What stands in the form stands in the report as typed; the rest is gaps. Never throws.
 */
export function projectReport(form: Form, evaluation: Evaluation): Report {
  const name = line(form.header.projectName);
  return finished(draftsOf(form, evaluation), {
    kind: 'project',
    title: [
      [name === '' ? gap(REPORT_GAPS.projectName) : name],
      [form.year === null ? gap(REPORT_GAPS.year) : String(form.year), SAY.projectTitleEnd],
    ],
    year: form.year,
    unit: line(form.header.unit),
    findings: reportFindings(form, evaluation),
    sheets: [form.sheet],
    isDraft: isExplanationMissing(evaluation),
  });
}
