import { toA1 } from '../model/address';
import type { FindingId } from '../model/finding';
import type { FindingTexts } from '../texts/finding-texts';
import { writeFinding } from '../texts/finding-texts';
import type { ReportOpenTexts } from '../texts/report-open.zh-CN';
import type { Block, Gap, Piece, Report, ReportFinding, ReportSection } from './report';

/** Findings whose gap stands in the report in any case, where the words are to be written. */
const TOLD_BY_GAPS: ReadonlySet<FindingId> = new Set<FindingId>(['goal-empty', 'management-row-empty']);

/** A gap and the heading it stands under. */
export interface OpenGap {
  readonly heading: string;
  readonly hint: string;
}

/** What is still open in a report. Each cause stands in one list only. */
export interface OpenMatters {
  readonly errors: readonly ReportFinding[];
  readonly gaps: readonly OpenGap[];
  readonly differences: readonly ReportFinding[];
  readonly warnings: readonly ReportFinding[];
}

/** A list of open matters, written out. */
export interface OpenList {
  readonly title: string;
  readonly lines: readonly string[];
}

function isGap(piece: Piece): piece is Gap {
  return typeof piece !== 'string';
}

function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return block.pieces;
    case 'table':
      return block.rows.flatMap((cells) => cells.map(({ piece }) => piece));
    case 'form':
      return [];
  }
}

/** The gaps of a section without its parts. */
export function ownGaps({ blocks }: ReportSection): readonly Gap[] {
  return blocks.flatMap((block) => piecesOf(block).filter(isGap));
}

/** A section and everything below it, in reading order. */
export function withParts(section: ReportSection): readonly ReportSection[] {
  return [section, ...section.parts.flatMap(withParts)];
}

/** What is open: errors, gaps that no finding tells of, figures that differ, and what else should be looked at. */
export function openMatters({ title, sections, findings }: Report, titleHeading: string): OpenMatters {
  const inTitle = title
    .flat()
    .filter(isGap)
    .map(({ gap }) => ({ heading: titleHeading, hint: gap }));
  const inSections = sections.flatMap(withParts).flatMap((section) =>
    ownGaps(section)
      .filter(({ isTold }) => !isTold)
      .map(({ gap }) => ({ heading: section.heading, hint: gap })),
  );
  const isOf = (severity: 'error' | 'warning') => (found: ReportFinding) =>
    !found.isDifference && found.finding.severity === severity && !TOLD_BY_GAPS.has(found.finding.id);
  return {
    errors: findings.filter(isOf('error')),
    gaps: [...inTitle, ...inSections],
    differences: findings.filter(({ isDifference }) => isDifference),
    warnings: findings.filter(isOf('warning')),
  };
}

/** Findings line by line; those of one check on one sheet share a line, unless `eachAlone`. */
function findingLines(
  found: readonly ReportFinding[],
  findings: FindingTexts,
  open: ReportOpenTexts,
  eachAlone: boolean,
): readonly string[] {
  const groups = new Map<string, ReportFinding[]>();
  found.forEach((one, index) => {
    const key = eachAlone ? String(index) : `${one.finding.id}\n${one.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const { title, detail } = writeFinding(findings, first.finding);
    const places = group.flatMap(({ finding }) => finding.cells.map(toA1));
    return others.length === 0
      ? [open.one(first.sheet, places, title, detail)]
      : [open.several(first.sheet, places, title)];
  });
}

/** Gaps line by line; those with the same words under one heading share a line. */
function gapLines(gaps: readonly OpenGap[], open: ReportOpenTexts): readonly string[] {
  const counts = new Map<string, number>();
  for (const { heading, hint } of gaps) {
    const text = open.gap(heading, hint);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => (count === 1 ? text : open.times(text, count)));
}

/** What is open, in words: errors first, then gaps, differences, warnings; a list that would be empty is left out. */
export function openLists(
  report: Report,
  findings: FindingTexts,
  open: ReportOpenTexts,
): readonly OpenList[] {
  const { errors, gaps, differences, warnings } = openMatters(report, open.inTitle);
  return [
    { title: open.lists.errors, lines: findingLines(errors, findings, open, false) },
    { title: open.lists.gaps, lines: gapLines(gaps, open) },
    { title: open.lists.differences, lines: findingLines(differences, findings, open, true) },
    { title: open.lists.warnings, lines: findingLines(warnings, findings, open, false) },
  ].filter(({ lines }) => lines.length > 0);
}
