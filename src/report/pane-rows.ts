import { ownGaps, withParts } from './open-matters';
import type { Deviation, Place, Report, ReportFinding, ReportSection } from './report';

/** 已生成 · 待补充 · 数据不符; where figures differ and something is to be written, the figures count. */
export type SectionState = 'ready' | 'gaps' | 'differs';

/** One line of the tab 报告: a section down to （一）, with all that stands below it. */
export interface SectionRow {
  readonly heading: string;
  /** 1 for 一、, 2 for （一）. */
  readonly level: number;
  /** Null for a heading whose parts have rows of their own. */
  readonly state: SectionState | null;
  readonly gaps: number;
  /** Figures of the workbook that contradict each other. */
  readonly differences: readonly ReportFinding[];
  readonly deviations: readonly Deviation[];
  /** Where to go from here; null where nothing stands yet, and for a heading whose parts lead there themselves. */
  readonly place: Place | null;
}

/** n 节已生成，n 处待补充，n 处数据不符. */
export interface SectionSums {
  readonly ready: number;
  readonly gaps: number;
  readonly differences: number;
}

/** The deepest level that has a row. */
const DEEPEST = 2;

function rowOf(section: ReportSection): SectionRow {
  const { heading, level, place } = section;
  const isHeading = level < DEEPEST && section.parts.length > 0;
  const all = isHeading ? [section] : withParts(section);
  const gaps = all.flatMap(ownGaps).length;
  const differences = all.flatMap(({ findings }) => findings.filter(({ isDifference }) => isDifference));
  const own = differences.length > 0 ? 'differs' : gaps > 0 ? 'gaps' : 'ready';
  const state = isHeading && own === 'ready' ? null : own;
  const differing = differences.map(({ sheet, finding }) => ({ sheet, cell: finding.cell }))[0];
  return {
    heading,
    level,
    state,
    gaps,
    differences,
    deviations: all.flatMap(({ deviations }) => deviations),
    place: state === null ? null : (differing ?? place),
  };
}

function rowsBelow(section: ReportSection): readonly SectionRow[] {
  return [rowOf(section), ...(section.level < DEEPEST ? section.parts.flatMap(rowsBelow) : [])];
}

/** The report as the pane shows it, in reading order. */
export function paneRows({ sections }: Report): readonly SectionRow[] {
  return sections.flatMap(rowsBelow);
}

/** The sums of the rows. */
export function paneSums(rows: readonly SectionRow[]): SectionSums {
  return {
    ready: rows.filter(({ state }) => state === 'ready').length,
    gaps: rows.reduce((sum, { gaps }) => sum + gaps, 0),
    differences: rows.reduce((sum, { differences }) => sum + differences.length, 0),
  };
}
