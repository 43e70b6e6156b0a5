import type { FormCell } from '../model/form';
import { normalise } from '../reading';
import { keyOf } from './cell-key';
import { indicatorRows, oncePerContext } from './rows';

/** An explanation with its text in the one spelling that texts are compared in. */
export interface Explained {
  readonly cell: FormCell;
  readonly text: string;
}

/** The explanations that a deviation has; one merged over several rows counts once. */
export const explanationsOfDeviations = oncePerContext((context): readonly Explained[] => {
  const cells = new Map<number, FormCell>();
  for (const { indicator, result } of indicatorRows(context)) {
    const { explanation } = indicator;
    if (explanation === null || !result.explanationRequired || result.explanationMissing) continue;
    cells.set(keyOf(explanation.at), explanation);
  }
  return Array.from(cells.values(), (cell) => ({ cell, text: normalise(cell.text) }));
});
