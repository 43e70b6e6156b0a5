import { toA1 } from '../../../model/address';
import type { FigureCell, Form, FormCell, FormTotal, Indicator } from '../../../model/form';
import { plainNumber } from '../../../reading/decimal';
import type { FormWording, LabelledText } from '../../../sheet/form-wording/wording';
import { GRADE_LABEL, isGradeAbove } from './grade';
import { columnsInOrder, headingOf, textOf, widthsOf } from './indicator-columns';
import type { ColumnKey } from './indicator-columns';
import { ROW_HEIGHT } from './paper';
import type { PaperCell, PaperRow, PaperTable } from './paper';

const HEADING_HEIGHT = 12;
const LEFT_ALIGNED: readonly ColumnKey[] = ['name', 'explanation', 'measures'];

/** Whether 二级 and 三级指标 are one cell. */
function isJoined({ name }: Indicator, { columns }: Form): boolean {
  return columns.level2 !== null && name.at.column === columns.level2;
}

/** What two neighbours in a column must share to be one cell: the words of a level, or the very same cell. */
function mergeKey(indicator: Indicator, key: ColumnKey, form: Form): string {
  if (key === 'level1') return indicator.level1;
  if (key === 'level2' && !isJoined(indicator, form)) return `${indicator.level1}\n${indicator.level2}`;
  const cell = key === 'level2' ? indicator.name : indicator[key];
  return cell === null ? '' : toA1(cell.at);
}

/** How many rows the cell spans that begins in a row; 0 where it began above. */
function spanAt(keys: readonly string[], row: number): number {
  if (row > 0 && keys[row] === keys[row - 1]) return 0;
  let end = row + 1;
  while (end < keys.length && keys[end] === keys[row]) end++;
  return end - row;
}

function indicatorRows(form: Form, columns: readonly ColumnKey[]): readonly PaperRow[] {
  const { indicators } = form;
  const keysOf = new Map(columns.map((key) => [key, indicators.map((one) => mergeKey(one, key, form))]));
  return indicators.map((indicator, row) => {
    const cells: PaperCell[] = [];
    if (row === 0) cells.push({ text: '绩\n效\n指\n标', rowSpan: indicators.length, open: ['top'] });
    for (const key of columns) {
      const rowSpan = spanAt(keysOf.get(key) ?? [], row);
      const joined = isJoined(indicator, form);
      if (rowSpan === 0 || (joined && key === 'name')) continue;
      const colSpan = joined && key === 'level2' ? 2 : 1;
      const align = LEFT_ALIGNED.includes(key) || colSpan > 1 ? 'left' : 'center';
      cells.push({ text: textOf(indicator, key), rowSpan, colSpan, align });
    }
    return { cells, leastHeight: ROW_HEIGHT };
  });
}

/** A figure as it stands; of 总分：98.5, where it has no cell of its own, the figure alone. */
function figureText(cell: FigureCell | null): string {
  if (cell === null) return '';
  return /总|合计/.test(cell.text) && cell.figure !== null ? plainNumber(cell.figure) : cell.text;
}

/** The first column of points, before which the labels of the last rows stand; behind the names where there is none. */
function pointsStart(columns: readonly ColumnKey[]): number {
  const first = columns.findIndex((key) => key === 'weight' || key === 'score');
  return first < 0 ? columns.indexOf('name') + 1 : first;
}

/** 总分 under the columns of weight and score. */
function totalRow({ weight, score }: FormTotal, columns: readonly ColumnKey[]): PaperRow {
  const start = pointsStart(columns);
  const texts: Readonly<Partial<Record<ColumnKey, string>>> = {
    weight: figureText(weight),
    score: figureText(score),
  };
  const points = columns.slice(start).map((key) => ({ text: texts[key] ?? '', bold: true }));
  const hasPoints = columns.includes('weight') || columns.includes('score');
  const alone = { text: figureText(score), colSpan: columns.length - start, bold: true };
  return {
    cells: [{ text: '总分', colSpan: start + 1, bold: true }, ...(hasPoints ? points : [alone])],
    leastHeight: ROW_HEIGHT,
    keepsNext: true,
  };
}

/** The grade in a row below 总分, where the form states it there. */
function gradeRow({ text }: FormCell, columns: readonly ColumnKey[]): PaperRow {
  const start = pointsStart(columns);
  return {
    cells: [
      { text: GRADE_LABEL, colSpan: start + 1, bold: true },
      { text, colSpan: columns.length - start, bold: true },
    ],
    leastHeight: ROW_HEIGHT,
    keepsNext: true,
  };
}

/** What ends the indicators: 总分, and the grade unless it stands above. */
function lastRows(form: Form, columns: readonly ColumnKey[]): readonly PaperRow[] {
  const { total, grade } = form;
  if (total === null) return [];
  const below = grade === null || isGradeAbove(form) ? [] : [gradeRow(grade, columns)];
  return [totalRow(total, columns), ...below];
}

/** 说明: a note across the page. */
function noteRow({ label, text }: LabelledText, columns: readonly ColumnKey[]): PaperRow {
  const labels = columns.indexOf('name') > 0 ? 2 : 1;
  return {
    cells: [
      { text: label, colSpan: labels },
      { text, colSpan: columns.length + 1 - labels, align: 'left' },
    ],
    leastHeight: ROW_HEIGHT,
    keepsNext: true,
  };
}

/** The indicators under their headings, in the form's own order of columns, with 总分, the grade and the notes. */
export function indicatorTable(form: Form, wording: FormWording | null): PaperTable {
  const columns = columnsInOrder(form);
  const headings = columns.map((key) => ({
    text: wording?.columns[key] ?? headingOf(key, form.layout, form.columns),
    bold: true,
  }));
  return {
    widths: widthsOf(columns),
    rows: [
      {
        cells: [{ text: '', open: form.indicators.length > 0 ? ['bottom'] : [] }, ...headings],
        leastHeight: HEADING_HEIGHT,
        isHeading: true,
        keepsNext: true,
      },
      ...indicatorRows(form, columns),
      ...lastRows(form, columns),
      ...(wording?.notes ?? []).map((note) => noteRow(note, columns)),
    ],
  };
}
