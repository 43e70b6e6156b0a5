import { checkTransferPayment } from '../checks/transfer';
import type { Evaluation } from '../model/evaluation';
import type { Form } from '../model/form';
import type { TransferPayment } from '../model/transfer-payment';
import { REPORT_HEADINGS as TITLE } from '../texts/report-headings.zh-CN';
import { REPORT_GAPS } from '../texts/report-gaps.zh-CN';
import { REPORT_SENTENCES as SAY } from '../texts/report-sentences.zh-CN';
import { gap, line, paragraph } from './blocks';
import { reportFindings } from './findings';
import type { Draft } from './outline';
import { finished, isExplanationMissing } from './finish';
import type { Block, Place, Report } from './report';
import { attachment, indicatorPlace } from './sections/attachment';
import { costBlocks } from './sections/costs';
import { localBlocks, nationalBlocks } from './sections/decomposition';
import { deviationsOf } from './sections/deviations';
import { budgetBlocks, executionBlocks, fundsPlace } from './sections/funds';
import { goalBlocks, goalPlace } from './sections/goals';
import { TRANSFER_CLASSES } from './sections/indicator-classes';
import { classSections, overallCounts } from './sections/indicators';
import { managementBlocks, managementPlace } from './sections/management';
import { isAfterYear, paymentBlocks } from './sections/payment';
import { planBlocks } from './sections/plan';

/** From this year on, 资金管理 is a part of its own (转移支付绩效自评报告提纲). */
const FIRST_WITH_MANAGEMENT = 2022;

const orGap = (blocks: readonly Block[], hint: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph(gap(hint))];

/** The first cell of the first row of a table. */
function firstPlace(table: { readonly sheet: string } | null, cell: Place['cell'] | undefined): Place | null {
  return table === null || cell === undefined ? null : { sheet: table.sheet, cell };
}

function handedDown({ form, decomposition, plan }: TransferPayment): Draft {
  return {
    title: TITLE.handedDown,
    parts: [
      {
        title: TITLE.central,
        blocks: [
          paragraph(gap(REPORT_GAPS.centralNotice)),
          ...budgetBlocks(form, 'central'),
          ...orGap(nationalBlocks(decomposition), REPORT_GAPS.centralTargets),
        ],
        place: firstPlace(decomposition, decomposition?.rows[0]?.national.at),
      },
      {
        title: TITLE.arrangement,
        blocks: [
          paragraph(gap(REPORT_GAPS.localNotice)),
          ...orGap(localBlocks(decomposition), REPORT_GAPS.decomposition),
          ...orGap(planBlocks(plan), REPORT_GAPS.plan),
        ],
        topics: ['arrangement'],
        place: firstPlace(plan, plan?.groups[0]?.items[0]?.amount.at),
      },
    ],
  };
}

/** 到位 and 执行; what was paid within the year belongs to the execution, what was paid later does not. */
function fundsParts({ form, payment }: TransferPayment, isLater: boolean): readonly Draft[] {
  return [
    {
      title: TITLE.arrivalOfFunds,
      blocks: [...budgetBlocks(form, 'all'), paragraph(gap(REPORT_GAPS.arrival))],
    },
    {
      title: TITLE.executionOfFunds,
      blocks: [...executionBlocks(form), ...(isLater ? [] : paymentBlocks(payment))],
      topics: isLater ? ['funds'] : ['funds', 'payment'],
    },
  ];
}

function fundsSections(papers: TransferPayment, year: number | null, isLater: boolean): readonly Draft[] {
  const parts = fundsParts(papers, isLater);
  const place = fundsPlace(papers.form);
  const management: Draft = {
    title: TITLE.managementOfFunds,
    blocks: managementBlocks(papers.management),
    topics: ['management'],
    place: managementPlace(papers.management),
  };
  if (year !== null && year < FIRST_WITH_MANAGEMENT) {
    return [{ title: TITLE.investment, parts: [...parts, management], place }];
  }
  return [
    { title: TITLE.execution, parts, place },
    { ...management, title: TITLE.management },
  ];
}

function indicatorSection({ form, costs }: TransferPayment, evaluation: Evaluation | null): Draft {
  const section: Draft = {
    title: TITLE.indicators,
    topics: ['indicators', 'results', 'costs'],
    place: form === null ? null : indicatorPlace(form),
  };
  if (form === null || evaluation === null) {
    const missing = (title: string, blocks: readonly Block[] = []): Draft => ({
      title: `${title}${TITLE.completed}`,
      blocks: [paragraph(gap(REPORT_GAPS.indicators)), ...blocks],
    });
    const titles = TRANSFER_CLASSES.map(({ title }) => title);
    return {
      ...section,
      parts: titles.map((title, index) => missing(title, index === 0 ? costBlocks(costs) : [])),
    };
  }
  return {
    ...section,
    blocks: [overallCounts(form, evaluation)],
    parts: classSections(form, evaluation, TRANSFER_CLASSES, costBlocks(costs)),
  };
}

function lastSections(
  papers: TransferPayment,
  evaluation: Evaluation | null,
  isLater: boolean,
): readonly Draft[] {
  const { form, payment } = papers;
  const later = isLater ? paymentBlocks(payment) : [];
  return [
    {
      title: TITLE.deviations,
      ...deviationsOf(form, evaluation),
      topics: ['deviations'],
      place: form === null ? null : indicatorPlace(form),
    },
    {
      title: TITLE.application,
      blocks: [paragraph(gap(REPORT_GAPS.application)), paragraph(gap(REPORT_GAPS.publicity))],
    },
    {
      title: TITLE.other,
      blocks: orGap(later, REPORT_GAPS.other),
      topics: isLater ? ['payment'] : [],
      place: isLater ? firstPlace(payment, payment?.rows[0]?.paid?.at) : null,
    },
    attachment(form),
  ];
}

function titleOf(form: Form | null, year: number | null): Report['title'] {
  const name = line(form?.header.projectName ?? null);
  return [
    name === '' ? [gap(REPORT_GAPS.projectName), SAY.transfer] : [SAY.title(name)],
    [year === null ? gap(REPORT_GAPS.year) : String(year), SAY.transferTitleEnd],
  ];
}

/**
 * The 转移支付××年度绩效自评报告 of the papers: every figure, table and deviation as it stands in them, gaps where only
 * a person can write. `evaluation` is that of `papers.form` (null without a form). The year decides the outline: until
 * 2021, or from 2022 on, where 资金管理 is a part of its own; without a year the later one. Never throws.
 */
export function transferReport(papers: TransferPayment, evaluation: Evaluation | null): Report {
  const { form } = papers;
  const year = form?.year ?? null;
  const isLater = isAfterYear(papers.payment, year);
  const analysis: Draft = {
    title: year !== null && year < FIRST_WITH_MANAGEMENT ? TITLE.completion : TITLE.analysis,
    parts: [
      ...fundsSections(papers, year, isLater),
      { title: TITLE.goals, blocks: goalBlocks(form), topics: ['goals'], place: goalPlace(form) },
      indicatorSection(papers, evaluation),
    ],
  };
  const drafts = [handedDown(papers), analysis, ...lastSections(papers, evaluation, isLater)];
  const sheets = [form, papers.management, papers.decomposition, papers.plan, papers.payment, papers.costs];
  return finished(drafts, {
    kind: 'transfer-payment',
    title: titleOf(form, year),
    year,
    unit: line(form?.header.unit ?? null),
    findings: reportFindings(form, evaluation, checkTransferPayment(papers)),
    sheets: [...new Set(sheets.flatMap((paper) => (paper === null ? [] : [paper.sheet])))],
    isDraft: isExplanationMissing(evaluation),
  });
}
