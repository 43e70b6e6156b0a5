import { openLists, type OpenList } from '../../report/open-matters';
import type { Report } from '../../report/report';
import type { Locale } from '../../texts';
import { findingsEnUs } from '../../texts/findings.en-US';
import { findingsZhCn } from '../../texts/findings.zh-CN';
import { reportOpenEnUs } from '../../texts/report-open.en-US';
import { reportOpenZhCn } from '../../texts/report-open.zh-CN';

/** The Word documents that the pane writes. */
export type Paper = 'report' | 'form';

const WORDS = {
  'zh-CN': { findings: findingsZhCn, open: reportOpenZhCn },
  'en-US': { findings: findingsEnUs, open: reportOpenEnUs },
} as const;

/** What is still open in a paper, list by list, errors first; the form alone has no 待补充 of the report. */
export function openIn(paper: Paper, report: Report, locale: Locale): readonly OpenList[] {
  const { findings, open } = WORDS[locale];
  const lists = openLists(report, findings, open);
  return paper === 'report' ? lists : lists.filter(({ title }) => title !== open.lists.gaps);
}
