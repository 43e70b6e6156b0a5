import type { FigureCell, FormCell, Indicator, NotUnderstood } from '../../model/form';
import { compact } from './cells';
import type { Cells } from './cells';
import { pointsOf } from './figures';
import type { Heading } from './headings';
import { classOf, levelsOf } from './levels';
import type { Levels } from './levels';
import { targetOf } from './target';
import { AFTER_INDICATORS, PLACEHOLDER, SUBTOTAL_LABEL, TOTAL_LABEL } from './wording';

/** What stands below a heading row: the indicators, and the row that ends them. */
export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  /** The row of 总分; null where the form has none. */
  readonly totalRow: number | null;
  /** The last row of the block. */
  readonly lastRow: number;
  readonly notUnderstood: readonly NotUnderstood[];
}

const isBlank = (cell: FormCell | null): boolean => cell === null || cell.text.trim() === '';
const isPlaceholder = (cell: FormCell): boolean => isBlank(cell) || PLACEHOLDER.test(compact(cell.text));

/** 三级指标 of a row; where 二级 and 三级 are one merged cell, that cell. */
function nameCell(cells: Cells, { columns }: Heading, row: number): FormCell {
  const { top, left, right } = cells.area(row, columns.name);
  const joined = left === columns.level2 && right < columns.target;
  return joined ? cells.own(top, left) : cells.seen(row, columns.name);
}

/** Points in the row's own cell: a score merged over several rows belongs to the first of them. */
function pointsCell(cells: Cells, row: number, column: number | undefined): FigureCell | null {
  return column === undefined ? null : pointsOf(cells.own(row, column), cells.formatOf(row, column));
}

function indicatorAt(cells: Cells, heading: Heading, row: number, levels: Levels): Indicator {
  const { columns } = heading;
  return {
    row,
    ...levels,
    class: classOf(levels),
    name: nameCell(cells, heading, row),
    target: targetOf(cells, columns, row),
    actual: cells.seen(row, columns.actual),
    weight: pointsCell(cells, row, columns.weight),
    score: pointsCell(cells, row, columns.score),
    explanation: columns.explanation === undefined ? null : cells.seen(row, columns.explanation),
  };
}

/** Whether a row starts an indicator: it is named, or carries a weight, or says something under a placeholder name. */
function isIndicator({ row, name, target, actual, weight }: Indicator): boolean {
  const startsHere = [name, target, actual].some((cell) => !isBlank(cell) && cell.at.row === row);
  if (weight?.figure !== null && weight?.figure !== undefined) return true;
  if (!startsHere || isBlank(name)) return false;
  return !isPlaceholder(name) || !isPlaceholder(target) || !isPlaceholder(actual);
}

/** What the first cells of a row say about the block: its end, its total, a sum in between. */
function rowKind(
  cells: Cells,
  heading: Heading,
  row: number,
): 'rows' | 'blank' | 'total' | 'subtotal' | 'after' {
  const filled = cells.filled(row);
  const first = filled[0];
  if (!first) return 'blank';
  const labels = filled
    .filter(({ at }) => at.column <= heading.columns.name)
    .map(({ text }) => compact(text));
  if (labels.some((label) => TOTAL_LABEL.test(label))) return 'total';
  if (AFTER_INDICATORS.test(compact(first.text))) return 'after';
  return labels.some((label) => SUBTOTAL_LABEL.test(label)) ? 'subtotal' : 'rows';
}

/** A target or an actual without a name, where a form has no weights to tell: said, not guessed. */
function nameless(indicator: Indicator): readonly NotUnderstood[] {
  const { row, name, target, actual } = indicator;
  if (!isBlank(name)) return [];
  return [target, actual]
    .filter((cell) => cell.at.row === row && !isPlaceholder(cell))
    .map(({ at, text }) => ({ at, text }));
}

/** Reads the rows below a heading row, down to 总分, to what stands below the indicators, or to `lastRow`. */
export function readIndicators(cells: Cells, heading: Heading, lastRow: number): IndicatorBlock {
  const indicators: Indicator[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let levels: Levels = { level1: '', level2: '' };
  let end = heading.row;
  for (let row = heading.row + 1; row <= lastRow; row++) {
    const kind = rowKind(cells, heading, row);
    if (kind === 'total') return { indicators, totalRow: row, lastRow: row, notUnderstood };
    if (kind === 'after') break;
    if (kind === 'subtotal') continue;
    levels = levelsOf(cells, heading.columns, row, levels);
    const indicator = indicatorAt(cells, heading, row, levels);
    if (isIndicator(indicator)) indicators.push(indicator);
    else notUnderstood.push(...nameless(indicator));
    if (kind === 'rows') end = row;
  }
  return { indicators, totalRow: null, lastRow: end, notUnderstood };
}
