import type { FormCell, Indicator, NotUnderstood } from '../../model/form';
import { isFiller } from '../../reading';
import { compact } from './cells';
import type { Cells } from './cells';
import type { Heading } from './headings';
import { indicatorAt } from './indicator-cells';
import { levelsOf } from './levels';
import type { Levels } from './levels';
import { rowKindOf } from './row-kind';
import { CLASS_BAND, NEXT_FORM, PLACEHOLDER } from './wording';

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

/** The name of a class alone, with or without its points: a band over its indicators or below them. */
function isBand(cells: Cells, { columns }: Heading, { row, target, actual }: Indicator): boolean {
  const [first, second] = cells.filled(row);
  // 成本指标 as a 二级指标 whose indicators have no name yet is no band.
  if (!first || first.at.column === columns.level2 || ![target, actual].every(isBlank)) return false;
  return !(second && second.at.column <= columns.name) && CLASS_BAND.test(compact(first.text));
}

/** A weight beside a 一级指标 and nothing else: the sum of the class, not an indicator of it. */
function isClassSum(cells: Cells, { columns }: Heading, { row, name, target, actual }: Indicator): boolean {
  const { level1, level2 } = columns;
  if (level1 === undefined || level2 === undefined || ![target, actual].every(isBlank)) return false;
  if (!isBlank(name) && name.at.column !== level1) return false;
  return !isBlank(cells.own(row, level1)) && isBlank(cells.seen(row, level2));
}

/** Whether a row starts an indicator: it is named, or carries a weight, or says something under a placeholder name. */
function isIndicator({ row, name, target, actual, weight }: Indicator): boolean {
  const startsHere = [name, target, actual].some((cell) => !isBlank(cell) && cell.at.row === row);
  if (weight !== null && weight.figure !== null && (weight.figure !== 0 || isBlank(name))) return true;
  if (!startsHere || isBlank(name)) return false;
  return !isPlaceholder(name) || !isPlaceholder(target) || !isPlaceholder(actual);
}

const said = ({ at, text }: FormCell): NotUnderstood => ({ at, text });

/** What a row says that is no indicator's: a target, an actual or points without a name. Said, not guessed. */
function strayCells({ row, name, target, actual, weight, score }: Indicator): readonly NotUnderstood[] {
  if (!isBlank(name)) return [];
  const points = [weight, score].filter((cell) => cell !== null);
  return [
    ...[target, actual].filter((cell) => cell.at.row === row && !isPlaceholder(cell)),
    ...points.filter(({ figure }) => figure !== null),
  ].map(said);
}

/** A weight that is no figure, and a target or actual that belongs to no name. */
function doubtsAbout(indicator: Indicator): readonly NotUnderstood[] {
  const { name, target, actual, weight } = indicator;
  const unread = weight !== null && weight.figure === null && !isFiller(weight.text) ? [weight] : [];
  const hasText = [target, actual].some((cell) => !isBlank(cell));
  const unnamed = isBlank(name) && hasText ? strayCells(indicator).slice(0, 1) : [];
  return [...unread.map(said), ...unnamed];
}

/** How far below a note the total may still stand (其他需要说明的问题 · 总分). */
const NOTES_BEFORE_TOTAL = 3;

/** The total of a block that a note ends, where it stands below the note. */
function totalBelow(cells: Cells, heading: Heading, note: number, lastRow: number): number | null {
  for (let row = note + 1; row <= Math.min(note + NOTES_BEFORE_TOTAL, lastRow); row++) {
    const [first] = cells.filled(row);
    if (!first || NEXT_FORM.test(compact(first.text))) return null;
    if (rowKindOf(cells, heading, row) === 'total') return row;
  }
  return null;
}

/** Reads the rows below a heading row, down to 总分, to what stands below the indicators, or to `lastRow`. */
export function readIndicators(cells: Cells, heading: Heading, lastRow: number): IndicatorBlock {
  const indicators: Indicator[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let levels: Levels = { level1: '', level2: '' };
  let totalRow: number | null = null;
  let end = heading.row;
  for (let row = heading.row + 1; row <= lastRow; row++) {
    const kind = rowKindOf(cells, heading, row);
    if (kind === 'after') {
      totalRow ??= totalBelow(cells, heading, row, lastRow);
      break;
    }
    if (kind === 'total') {
      totalRow = row;
      // A total right below the headings stands above its indicators.
      if (indicators.length > 0) break;
    }
    if (kind !== 'rows' && kind !== 'blank') continue;
    levels = levelsOf(cells, heading.columns, row, levels);
    const indicator = indicatorAt(cells, heading, row, levels);
    if (isIndicator(indicator) && !isClassSum(cells, heading, indicator)) {
      if (isBand(cells, heading, indicator)) continue;
      indicators.push(indicator);
      notUnderstood.push(...doubtsAbout(indicator));
    } else notUnderstood.push(...strayCells(indicator));
    if (kind === 'rows') end = row;
  }
  return { indicators, totalRow, lastRow: Math.max(end, totalRow ?? end), notUnderstood };
}
