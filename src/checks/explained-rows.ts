import type { FormCell } from '../model/form';
import { isFiller, normalise } from '../reading';
import { keyOf } from './cell-key';
import { indicatorRows, oncePerContext } from './rows';

/** An explanation with its text in the one spelling that texts are compared in. */
export interface Explained {
  readonly cell: FormCell;
  readonly text: string;
  /** Whether a column of its own (改进措施) says more. */
  readonly hasMeasures: boolean;
}

/** The explanations that a deviation has; one merged over several rows counts once. */
export const explanationsOfDeviations = oncePerContext((context): readonly Explained[] => {
  const explained = new Map<number, Explained>();
  for (const { indicator, result } of indicatorRows(context)) {
    const { explanation: cell, measures } = indicator;
    if (cell === null || !result.explanationRequired || result.explanationMissing) continue;
    const key = keyOf(cell.at);
    const hasMeasures = !isFiller(measures?.text ?? '') || explained.get(key)?.hasMeasures === true;
    explained.set(key, { cell, text: normalise(cell.text), hasMeasures });
  }
  return [...explained.values()];
});
