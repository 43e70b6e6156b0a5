import type { CellAddress } from '../../model/address';
import type { FindingId } from '../../model/finding';
import type { FormView } from '../../excel/session-state';
import { judgedIndicators, missingExplanations, nextMissing } from './explanations';

/** The one thing to do: what is missing, else what is repeated, else that all is written or nothing deviates. */
export type ThingToDoView =
  | { readonly kind: 'missing'; readonly count: number; readonly next: CellAddress }
  | { readonly kind: 'repeated'; readonly rows: number; readonly check: FindingId }
  | { readonly kind: 'done'; readonly explained: number }
  | { readonly kind: 'none' };

/** Which of them is true first; `selected` decides which missing explanation comes next. */
export function thingToDo(view: FormView, selected: CellAddress | null): ThingToDoView {
  const next = nextMissing(view, selected);
  if (next) return { kind: 'missing', count: missingExplanations(view).length, next };
  const repeated = view.evaluation.findings.find(({ id }) => id === 'explanation-repeated');
  if (repeated) return { kind: 'repeated', rows: repeated.cells.length, check: repeated.id };
  const explained = judgedIndicators(view).filter(({ result }) => result.explanationRequired).length;
  return explained > 0 ? { kind: 'done', explained } : { kind: 'none' };
}
