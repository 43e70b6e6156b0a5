import type { FormCell } from '../../model/form';
import { compact } from './cells';
import type { Cells } from './cells';
import type { RoleColumns } from './headings';

const SIGN = /^[≥≧≤≦<>=═]+$/;
const DIRECTION_WORD = /^(不?(大于|小于|低于|高于|少于|多于|超过)(等于|或等于)?|等于)$/;
/** 反向指标: less is better. */
const AT_MOST = /^(反|逆|负)向(指标)?$/;
/** A unit cell that says there is none. */
const NO_UNIT = /^(无|空|定性|[-—–/]+)?$/;

/** The sign before the figure: ≥ or 大于等于 as typed; 反向 (less is better) means at most. */
function signOf(nature: string, direction: string): string {
  const typed = [direction, nature].find(
    (text) => SIGN.test(compact(text)) || DIRECTION_WORD.test(compact(text)),
  );
  if (typed !== undefined) return typed.trim();
  return [direction, nature].some((text) => AT_MOST.test(compact(text))) ? '≤' : '';
}

/**
 * 年度指标值 of a row, from the `cell` below its heading. Where sign, figure and unit stand in columns of their own (指标性质 · 指标值 · 度量单位) the
 * three are joined as typed: ≥ · 735 · 人次 → ≥735人次; words (定性) take neither sign nor unit.
 */
export function targetOf(cells: Cells, columns: RoleColumns, row: number, cell: FormCell): FormCell {
  const split = [columns.nature, columns.direction, columns.unit].some((column) => column !== undefined);
  if (!split || !/\d/.test(compact(cell.text))) return cell;
  const textOf = (column: number | undefined) => (column === undefined ? '' : cells.seen(row, column).text);
  const value = cell.text.trim();
  const sign = /^[\d.]/.test(compact(value)) ? signOf(textOf(columns.nature), textOf(columns.direction)) : '';
  const unit = textOf(columns.unit).trim();
  const suffix = NO_UNIT.test(compact(unit)) || compact(value).endsWith(compact(unit)) ? '' : unit;
  const text = `${sign}${value}${suffix}`;
  return text === value ? cell : { ...cell, text, value: text };
}
