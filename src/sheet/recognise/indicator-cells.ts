import type { CellValue, FigureCell, FormCell, Indicator } from '../../model/form';
import type { Cells } from './cells';
import { pointsOf } from './figures';
import type { Heading } from './headings';
import { classOf } from './levels';
import type { Levels } from './levels';
import { targetOf } from './target';

/** The filled cells of a row below one heading, which may be merged over more columns than the cells below it. */
function below(cells: Cells, heading: Heading, row: number, column: number): readonly FormCell[] {
  const { right } = cells.area(heading.row, column);
  const found: FormCell[] = [];
  for (let at = column; at <= right; at++) {
    const cell = cells.seen(row, at);
    if (cell.text.trim() !== '') found.push(cell);
  }
  return found;
}

/** 三级指标 of a row: the last cell below its heading (指标1 · 培训人数); where 二级 and 三级 are one merged cell, that cell. */
function nameCell(cells: Cells, heading: Heading, row: number): FormCell {
  const { columns } = heading;
  const { top, left, right } = cells.area(row, columns.name);
  const joined = left === columns.level2 && right < columns.target;
  if (joined) return cells.own(top, left);
  return below(cells, heading, row, columns.name).at(-1) ?? cells.seen(row, columns.name);
}

/** A value whose sign, figure and unit stand in cells of their own below one heading: ≥ · 10 · 个 is ≥10个. */
function joinedCell(cells: Cells, heading: Heading, row: number, column: number): FormCell {
  const [first, ...more] = below(cells, heading, row, column);
  if (!first) return cells.seen(row, column);
  if (more.length === 0) return first;
  const text = [first, ...more].map((cell) => cell.text.trim()).join('');
  const value: CellValue = text;
  return { ...first, text, value };
}

/** Points in the row's own cell: a score merged over several rows belongs to the first of them. */
function pointsCell(cells: Cells, row: number, column: number | undefined): FigureCell | null {
  return column === undefined ? null : pointsOf(cells.own(row, column), cells.formatOf(row, column));
}

/** The indicator that stands in a row, whatever its cells hold. */
export function indicatorAt(cells: Cells, heading: Heading, row: number, levels: Levels): Indicator {
  const { columns } = heading;
  return {
    row,
    ...levels,
    class: classOf(levels),
    name: nameCell(cells, heading, row),
    target: targetOf(cells, columns, row, joinedCell(cells, heading, row, columns.target)),
    actual: joinedCell(cells, heading, row, columns.actual),
    weight: pointsCell(cells, row, columns.weight),
    score: pointsCell(cells, row, columns.score),
    explanation: columns.explanation === undefined ? null : cells.seen(row, columns.explanation),
  };
}
