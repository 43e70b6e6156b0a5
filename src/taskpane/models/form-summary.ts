import type { CellAddress } from '../../model/address';
import type { Grade } from '../../model/rule-set';
import type { FormView } from '../../excel/session-state';
import { missingExplanations } from './explanations';
import { formName } from './form-name';
import { findingsOf } from './papers';
import { scoreBlock } from './score-block';

/** The worst thing about a form, with how often. */
export type WorstState =
  { readonly kind: 'missing' | 'error' | 'warning'; readonly count: number } | { readonly kind: 'clear' };

/** A line of the page 全部自评表. */
export interface FormSummary {
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** null: 不计分. */
  readonly total: string | null;
  readonly grade: Grade | null;
  readonly worst: WorstState;
  /** The cell to go to. */
  readonly first: CellAddress;
}

/** What the page 全部自评表 says of one form. */
export function formSummary(view: FormView): FormSummary {
  const { form, sheetId } = view;
  const { total } = scoreBlock(view);
  return {
    name: formName(view),
    sheet: form.sheet,
    sheetId,
    total: total?.score ?? null,
    grade: total?.grade ?? null,
    worst: worstState(view),
    first: { row: form.range.top, column: form.range.left },
  };
}

function worstState(view: FormView): WorstState {
  const missing = missingExplanations(view).length;
  if (missing > 0) return { kind: 'missing', count: missing };
  for (const kind of ['error', 'warning'] as const) {
    const count = findingsOf(view).filter(({ severity }) => severity === kind).length;
    if (count > 0) return { kind, count };
  }
  return { kind: 'clear' };
}
