import type { FigureCell } from '../model/form';
import { plainNumber } from '../reading';
import { sumOf } from '../scoring';
import { rateText } from '../texts/figures';
import { line } from './blocks';

/** The share below which nothing reads as 100 %. */
const ALMOST = 0.9999;

/** A share that is this large says nothing: something was mistyped. */
const TOO_LARGE = 1e9;

/**
 * A share in per cent with at most two decimals: 0.96386 → "96.39%", 1 → "100%"; what is below 1 never reads 100%.
 * Null where there is no share, or one that nobody could read.
 */
export function percentText(share: number | null): string | null {
  if (share === null || !(Math.abs(share) < TOO_LARGE)) return null;
  const shown = share < 1 ? Math.min(share, ALMOST) : share;
  return rateText(shown).replace(/\.00%$/, '%');
}

/** numerator / denominator in per cent; null where there is nothing to divide by. */
export function shareText(numerator: number | null, denominator: number | null): string | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return percentText(numerator / denominator);
}

/** An amount as typed, as it stands in a table; "" where the cell holds none. */
export function amountText(cell: FigureCell | null): string {
  return cell === null || cell.figure === null ? '' : line(cell);
}

/** An amount as typed with its unit, as it stands in a sentence; null where the cell holds none. */
export function moneyText(cell: FigureCell | null, unit: string): string | null {
  const text = amountText(cell);
  if (text === '') return null;
  return /元|[万亿]$/.test(text) ? text : `${text}${unit}`;
}

/** The figures that a column holds. */
export function figuresIn(cells: readonly (FigureCell | null)[]): readonly number[] {
  return cells.flatMap((cell) => (cell === null || cell.figure === null ? [] : [cell.figure]));
}

/** A 合计 as typed; where none is typed (a formula not yet calculated) the sum of its rows, "" without any. */
export function totalText(stated: FigureCell | null, rows: readonly (FigureCell | null)[]): string {
  const typed = amountText(stated);
  if (typed !== '') return typed;
  const figures = figuresIn(rows);
  return figures.length === 0 ? '' : plainNumber(sumOf(figures));
}

/** A 合计 with its unit, as it stands in a sentence; null where there is none. */
export function totalMoney(
  stated: FigureCell | null,
  rows: readonly (FigureCell | null)[],
  unit: string,
): string | null {
  const sum = totalText(stated, rows);
  return moneyText(stated, unit) ?? (sum === '' ? null : `${sum}${unit}`);
}

/** The figure that `totalText` shows. */
export function totalFigure(stated: FigureCell | null, rows: readonly (FigureCell | null)[]): number | null {
  if (stated !== null && stated.figure !== null) return stated.figure;
  const figures = figuresIn(rows);
  return figures.length === 0 ? null : sumOf(figures);
}
