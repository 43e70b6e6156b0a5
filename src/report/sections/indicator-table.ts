import type { IndicatorRow } from '../../checks/rows';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { line, tableCell, tableOf, textCell } from '../blocks';
import type { Column } from '../blocks';
import { percentText } from '../figures';
import { outcomeOf } from '../indicator-rows';
import type { ReportCell, ReportTable } from '../report';

/** 二级指标, one cell for neighbours that share it. */
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
    cell: ({ result }) => tableCell(percentText(result.ratio) ?? ''),
  },
  { heading: HEAD.outcome, share: 23, cell: (row) => tableCell(SAY.outcomes[outcomeOf(row)]) },
];

const POINTS: readonly Column<IndicatorRow>[] = [
  { heading: HEAD.weight, share: 11, cell: ({ indicator }) => tableCell(line(indicator.weight)) },
  { heading: HEAD.score, share: 11, cell: ({ indicator }) => tableCell(line(indicator.score)) },
];

/** The indicators of a class: target, actual, completion, outcome, and points where the form has them. */
export function classTable(title: string, rows: readonly IndicatorRow[]): ReportTable {
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
