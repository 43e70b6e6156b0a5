import type { UnplacedFinding } from '../../model/finding';
import { normalise } from '../../reading';
import { REPORT_OUTLINE } from '../sources';
import { reportOutline } from './report-outline';
import type { OutlineSection } from './report-outline';

/** A draft of the 绩效自评报告: the year it reports on, and all its headings down to 1. 2. 3., as typed. */
export interface ReportDraft {
  readonly year: number;
  readonly sections: readonly string[];
}

function missingIn(outline: readonly OutlineSection[], headings: readonly string[]): readonly string[] {
  return outline.flatMap(({ title, words, parts }) =>
    headings.some((heading) => words.test(heading)) ? missingIn(parts, headings) : [title],
  );
}

/** The sections of the outline that a draft lacks, in the outline's order; the parts of one that is missing are not told. */
export function missingReportSections({
  year,
  sections,
}: ReportDraft): readonly UnplacedFinding<'report-section-missing'>[] {
  return missingIn(reportOutline(year), sections.map(normalise)).map((section) => ({
    id: 'report-section-missing',
    severity: 'warning',
    values: { section },
    source: REPORT_OUTLINE,
  }));
}
