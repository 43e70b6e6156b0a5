import type { FigureCell, FormTotal } from '../../model/form';
import { compact } from './cells';
import type { Cells } from './cells';
import { pointsOf } from './figures';
import type { RoleColumns } from './headings';
import { valueBeside } from './header';
import { HEADER_TOTAL_LABEL } from './wording';

const pointsAt = (cells: Cells, row: number, column: number): FigureCell =>
  pointsOf(cells.own(row, column), cells.formatOf(row, column));

/** The figure in the label itself (总分：98.5), where it has no cell of its own. */
function figureInLabel(cells: Cells, row: number): FigureCell | null {
  for (const cell of cells.filled(row)) {
    const label = compact(cell.text);
    const match = /[分计值][:(]*(\d+(?:\.\d+)?)分?\)?$/.exec(label);
    // 总分（100分） says what can be had.
    if (match && !/\((?:满分)?100/.test(label)) return { ...cell, figure: Number(match[1]) };
  }
  return null;
}

/** 总分: weight and score under their columns; a score typed elsewhere in the row is the last figure of it. */
function totalInRow(cells: Cells, columns: RoleColumns, row: number): FormTotal {
  const weight = columns.weight === undefined ? null : pointsAt(cells, row, columns.weight);
  const score = columns.score === undefined ? null : pointsAt(cells, row, columns.score);
  if (score === null || score.text.trim() !== '') return { weight, score };
  const elsewhere = cells
    .filled(row)
    .filter(({ at }) => at.column > columns.name && at.column !== columns.weight)
    .map(({ at }) => pointsAt(cells, at.row, at.column))
    .filter(({ figure }) => figure !== null);
  return { weight, score: elsewhere.at(-1) ?? figureInLabel(cells, row) ?? score };
}

/** A total above the indicators: 自评总分, 项目总得分 in the header. */
function totalInHeader(cells: Cells, top: number, headingRow: number): FormTotal | null {
  for (let row = top; row < headingRow; row++) {
    for (const { at } of cells.filled(row)) {
      if (!HEADER_TOTAL_LABEL.test(cells.key(at.row, at.column))) continue;
      const value = valueBeside(cells, at);
      const score = pointsOf(value, cells.formatOf(value.at.row, value.at.column));
      if (score.figure !== null) return { weight: null, score };
    }
  }
  return null;
}

/** Where the form states its total; null where it states none. */
export function readTotal(
  cells: Cells,
  columns: RoleColumns,
  rows: { readonly top: number; readonly headingRow: number; readonly totalRow: number | null },
): FormTotal | null {
  return rows.totalRow === null
    ? totalInHeader(cells, rows.top, rows.headingRow)
    : totalInRow(cells, columns, rows.totalRow);
}
