import type { IndicatorRow } from '../../checks/rows';
import type { Evaluation } from '../../model/evaluation';
import type { Form, IndicatorClass } from '../../model/form';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD, REPORT_HEADINGS } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { line, paragraph, spokenName, tableCell, tableOf, textCell } from '../blocks';
import type { Column } from '../blocks';
import { percentText } from '../figures';
import { outcomeCounts, outcomeOf, rowsOf } from '../indicator-rows';
import type { Draft } from '../outline';
import type { Block, Paragraph, ReportCell, ReportTable } from '../report';

/** A part of a class by the words of its 二级指标. */
type Kind = readonly [title: string, words: RegExp];

/** A section of the report on some 一级指标. */
interface ClassSection {
  readonly title: string;
  readonly classes: readonly (IndicatorClass | null)[];
  readonly kinds: readonly Kind[];
  /** The outline asks for every kind, also for one that the form does not have. */
  readonly asksForAll: boolean;
}

const COST: ClassSection = { title: '成本指标', classes: ['cost'], kinds: [], asksForAll: false };
const OUTPUT: ClassSection = {
  title: '产出指标',
  classes: ['output'],
  kinds: [
    ['数量指标', /数量/],
    ['质量指标', /质量/],
    ['时效指标', /时效|进度/],
    ['成本指标', /成本/],
  ],
  asksForAll: true,
};
const BENEFIT: ClassSection = {
  title: '效益指标',
  classes: ['benefit'],
  kinds: [
    ['经济效益指标', /经济/],
    ['社会效益指标', /社会/],
    ['生态效益指标', /生态|环境/],
    ['可持续影响指标', /持续/],
  ],
  asksForAll: true,
};
const SATISFACTION: ClassSection = {
  title: '满意度指标',
  classes: ['satisfaction'],
  kinds: [],
  asksForAll: true,
};
const REST: ClassSection = {
  title: REPORT_HEADINGS.otherIndicators,
  classes: [null],
  kinds: [],
  asksForAll: false,
};

/** 1.产出 (with 成本) 2.效益 3.满意度, as the outline of transfer payments has them. */
export const TRANSFER_CLASSES: readonly ClassSection[] = [
  { ...OUTPUT, classes: ['output', 'cost'] },
  BENEFIT,
  SATISFACTION,
];

/** The same for a project; 成本 stands by itself where the form has it so. */
export const PROJECT_CLASSES: readonly ClassSection[] = [OUTPUT, BENEFIT, SATISFACTION].map((section) => ({
  ...section,
  asksForAll: false,
}));

function levelCell(rows: readonly IndicatorRow[], index: number): readonly ReportCell[] {
  const levelAt = (at: number) => rows[at]?.indicator.level2;
  if (index > 0 && levelAt(index) === levelAt(index - 1)) return [];
  let end = index + 1;
  while (end < rows.length && levelAt(end) === levelAt(index)) end++;
  return [tableCell(line({ text: levelAt(index) ?? '' }), { rowSpan: end - index })];
}

/** Longer values read from the left. */
const LONG = 10;
const valueCell = (text: string): ReportCell => (text.length > LONG ? textCell(text) : tableCell(text));

const COLUMNS: readonly Column<IndicatorRow>[] = [
  { heading: HEAD.level3, share: 38, cell: ({ indicator }) => textCell(line(indicator.name)) },
  { heading: HEAD.target, share: 30, cell: ({ indicator }) => valueCell(line(indicator.target)) },
  { heading: HEAD.actual, share: 27, cell: ({ indicator }) => valueCell(line(indicator.actual)) },
  {
    heading: HEAD.completion,
    share: 19,
    cell: ({ result }) => tableCell(result.ratio === null ? '' : percentText(result.ratio)),
  },
  { heading: HEAD.outcome, share: 23, cell: (row) => tableCell(SAY.outcomes[outcomeOf(row)]) },
];

const POINTS: readonly Column<IndicatorRow>[] = [
  { heading: HEAD.weight, share: 11, cell: ({ indicator }) => tableCell(line(indicator.weight)) },
  { heading: HEAD.score, share: 11, cell: ({ indicator }) => tableCell(line(indicator.score)) },
];

/** The indicators of a class: target, actual, completion, outcome, and points where the form has them. */
function classTable(title: string, rows: readonly IndicatorRow[]): ReportTable {
  const hasPoints = rows.some(({ indicator }) => indicator.weight !== null && indicator.score !== null);
  const hasLevels = rows.some(({ indicator }) => indicator.level2.trim() !== '');
  const columns = hasPoints ? [...COLUMNS, ...POINTS] : COLUMNS;
  const table = tableOf(REPORT_CAPTIONS.indicators(title), null, columns, rows);
  if (!hasLevels) return table;
  return {
    ...table,
    shares: [20, ...table.shares],
    headings: [HEAD.level2, ...table.headings],
    rows: table.rows.map((cells, index) => [...levelCell(rows, index), ...cells]),
  };
}

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
  const completion = result.ratio === null ? null : percentText(result.ratio);
  return SAY.reached(spokenName(indicator.name), line(indicator.target), line(indicator.actual), {
    difference: null,
    percent: null,
    completion,
  });
}

function partBlocks(title: string, rows: readonly IndicatorRow[]): readonly Block[] {
  if (rows.length === 0) return [paragraph(SAY.noneOfClass(title))];
  return [countsOf(title, rows), paragraph(`${rows.map(reachedText).join('；')}。`)];
}

function classSection(
  { title, classes, kinds, asksForAll }: ClassSection,
  rows: readonly IndicatorRow[],
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
    parts: parts.map(([name, ofPart]) => ({
      title: name,
      blocks: [...partBlocks(name, ofPart), ...(name === COST.title ? costs : [])],
    })),
  };
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
    classSection(section, rows, index === 0 ? costs : []),
  );
}
