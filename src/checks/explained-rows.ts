import { toA1 } from '../model/address';
import type { FormCell } from '../model/form';
import type { CheckContext } from './context';
import { indicatorRows } from './rows';

/** The explanations that a deviation has; one merged over several rows counts once. */
export function explanationsOfDeviations(context: CheckContext): FormCell[] {
  const cells = new Map<string, FormCell>();
  for (const { indicator, result } of indicatorRows(context)) {
    const { explanation } = indicator;
    if (explanation === null || !result.explanationRequired || result.explanationMissing) continue;
    cells.set(toA1(explanation.at), explanation);
  }
  return [...cells.values()];
}
