import type { CellValue, FigureCell, FormCell, Indicator } from '../../model/form';
import { compact } from './cells';
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

/** 三级指标 of a row: the last cell below its heading (指标1 · 培训人数); where a level and 三级 are one merged cell, that cell. */
function nameCell(cells: Cells, heading: Heading, row: number): FormCell {
  const { columns } = heading;
  const { top, left, right } = cells.area(row, columns.name);
  const isLevel = left === columns.level2 || left === columns.level1;
  const joined = isLevel && left < columns.name && right < columns.target;
  if (joined) return cells.own(top, left);
  return below(cells, heading, row, columns.name).at(-1) ?? cells.seen(row, columns.name);
}

/** What stands for a sign where the value is in words. */
const IN_WORDS = /^(文字描述|定性(指标)?)$/;

/** A value whose sign, figure and unit stand in cells of their own below one heading: ≥ · 10 · 个 is ≥10个. */
function joinedCell(cells: Cells, heading: Heading, row: number, column: number): FormCell {
  const parts = below(cells, heading, row, column);
  const said = parts.filter((cell) => !IN_WORDS.test(compact(cell.text)));
  const [first, ...more] = said.length > 0 ? said : parts;
  if (!first) return cells.seen(row, column);
  if (more.length === 0) return first;
  const text = [first, ...more].map((cell) => cell.text.trim()).join('');
  const value: CellValue = text;
  return { ...first, text, value };
}

/** Points in the row's own cell below the heading: a score merged over several rows belongs to the first of them. */
function pointsCell(cells: Cells, heading: Heading, row: number, column?: number): FigureCell | null {
  if (column === undefined) return null;
  const { right } = cells.area(heading.row, column);
  let at = column;
  while (at < right && cells.own(row, at).text.trim() === '') at++;
  const own = cells.own(row, at).text.trim() === '' ? column : at;
  return pointsOf(cells.own(row, own), cells.formatOf(row, own));
}

/** 偏差原因 or 改进措施 below its heading; through a merge from above it explains each of the rows. */
function explanationCell(cells: Cells, heading: Heading, row: number, column?: number): FormCell | null {
  if (column === undefined) return null;
  return below(cells, heading, row, column)[0] ?? cells.seen(row, column);
}

/** The indicator that stands in a row, whatever its cells hold. */
export function indicatorAt(cells: Cells, heading: Heading, row: number, levels: Levels): Indicator {
  const { columns } = heading;
  return {
    row,
    level1: levels.level1,
    level2: levels.level2,
    class: classOf(levels),
    name: nameCell(cells, heading, row),
    target: targetOf(cells, columns, row, joinedCell(cells, heading, row, columns.target)),
    actual: joinedCell(cells, heading, row, columns.actual),
    weight: pointsCell(cells, heading, row, columns.weight),
    score: pointsCell(cells, heading, row, columns.score),
    explanation: explanationCell(cells, heading, row, columns.explanation),
    measures: explanationCell(cells, heading, row, columns.measures),
  };
}
