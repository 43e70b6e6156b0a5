import type { IndicatorRow } from '../../checks/rows';
import type { Evaluation } from '../../model/evaluation';
import type { Form } from '../../model/form';
import { REPORT_HEADINGS } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { line, paragraph, spokenName } from '../blocks';
import { percentText } from '../figures';
import { outcomeCounts, rowsOf } from '../indicator-rows';
import type { Draft } from '../outline';
import type { Block, Paragraph, Place } from '../report';
import { COST, REST } from './indicator-classes';
import type { ClassSection, Kind } from './indicator-classes';
import { classTable } from './indicator-table';

function countsOf(title: string, rows: readonly IndicatorRow[]): Paragraph {
  const counts = outcomeCounts(rows).map(([outcome, count]) => [SAY.outcomes[outcome], count] as const);
  return paragraph(SAY.counts(title, rows.length, counts));
}

/** Every row belongs to one part: that of its kind, else one that bears the name of its 二级指标. */
function partsOf(
  kinds: readonly Kind[],
  rows: readonly IndicatorRow[],
): readonly (readonly [string, readonly IndicatorRow[]])[] {
  const titleOf = ({ indicator }: IndicatorRow): string =>
    kinds.find(([, words]) => words.test(indicator.level2))?.[0] ??
    (line({ text: indicator.level2 }) || REPORT_HEADINGS.otherIndicators);
  const titles = new Set([...kinds.map(([title]) => title), ...rows.map(titleOf)]);
  return [...titles].map((title) => [title, rows.filter((row) => titleOf(row) === title)]);
}

/** One sentence of what an indicator asked for and what was reached. */
function reachedText({ indicator, result }: IndicatorRow): string {
  return SAY.reached(spokenName(indicator.name), line(indicator.target), line(indicator.actual), {
    completion: percentText(result.ratio),
  });
}

function partBlocks(title: string, rows: readonly IndicatorRow[]): readonly Block[] {
  if (rows.length === 0) return [paragraph(SAY.noneOfClass(title))];
  return [countsOf(title, rows), paragraph(`${rows.map(reachedText).join('；')}。`)];
}

/** The indicators of a form with the sheet they stand on. */
interface RowsOnSheet {
  readonly sheet: string;
  readonly rows: readonly IndicatorRow[];
}

/** The first of some indicators. */
function firstPlace({ sheet, rows: [first] }: RowsOnSheet): Place | null {
  return first ? { sheet, cell: first.indicator.name.at } : null;
}

function classSection(
  { title, classes, kinds, asksForAll }: ClassSection,
  { sheet, rows }: RowsOnSheet,
  costs: readonly Block[],
): Draft {
  const own = rows.filter(({ indicator }) => classes.includes(indicator.class));
  const heading = `${title}${REPORT_HEADINGS.completed}`;
  if (own.length === 0) return { title: heading, blocks: [paragraph(SAY.noneOfClass(title)), ...costs] };
  const parts =
    kinds.length === 0 ? [] : partsOf(kinds, own).filter((part) => asksForAll || part[1].length > 0);
  return {
    title: heading,
    blocks: [countsOf(title, own), classTable(title, own)],
    place: firstPlace({ sheet, rows: own }),
    parts: parts.map(([name, ofPart]) => ({
      title: name,
      blocks: [...partBlocks(name, ofPart), ...(name === COST.title ? costs : [])],
    })),
  };
}

/** How many indicators of the whole form stand how. */
export function overallCounts(form: Form, evaluation: Evaluation): Paragraph {
  return countsOf(SAY.allIndicators, rowsOf(form, evaluation));
}

/**
 * A section for each class of indicators: counts by outcome, a table, and a part for each kind. `costs` are told where
 * the form tells of cost: under 成本指标, else at the end of the first section.
 */
export function classSections(
  form: Form,
  evaluation: Evaluation,
  sections: readonly ClassSection[],
  costs: readonly Block[] = [],
): readonly Draft[] {
  const rows = rowsOf(form, evaluation);
  const covered = sections.flatMap(({ classes }) => classes);
  const others = [COST, REST].filter(
    ({ classes: [own = null] }) =>
      !covered.includes(own) && rows.some(({ indicator }) => indicator.class === own),
  );
  return [...sections, ...others].map((section, index) =>
    classSection(section, { sheet: form.sheet, rows }, index === 0 ? costs : []),
  );
}
