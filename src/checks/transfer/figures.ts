import type { FigureCell } from '../../model/form';
import { sumOf } from '../../scoring';
import { isPresent } from '../rows';

/** The exact sum of the cells that hold a figure; null where none does, so that nothing can be compared. */
export function filledSum(cells: readonly (FigureCell | null)[]): number | null {
  const figures = cells.map((cell) => cell?.figure ?? null).filter(isPresent);
  return figures.length === 0 ? null : sumOf(figures);
}
