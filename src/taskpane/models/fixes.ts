import type { FormView, PaneWrite } from '../../excel/session-state';
import type { Finding } from '../../model/finding';
import type { Indicator } from '../../model/form';
import type { IndicatorTarget } from '../use-pane';
import type { Occurrence } from './finding-groups';

/** What one tap beside a place does: write an explanation on page 指标, or take the computed score. */
export type Fix =
  | { readonly kind: 'explain'; readonly target: IndicatorTarget }
  | { readonly kind: 'take'; readonly score: number; readonly write: PaneWrite };

function rowOf({ form }: FormView, { cell }: Occurrence): Indicator | null {
  return form.indicators.find(({ row }) => row === cell.row) ?? null;
}

/** What a finding is about: it has the focus when page 指标 opens for it. */
function focusFor({ id }: Finding): IndicatorTarget['focus'] {
  if (id === 'explanation-missing' || id === 'explanation-repeated' || id === 'explanation-without-measure')
    return 'explanation';
  return id === 'score-outside-tier' ? 'score' : 'none';
}

/** Page 指标 at the place of a finding; null outside the indicators. */
export function indicatorAt(view: FormView, place: Occurrence): IndicatorTarget | null {
  const indicator = rowOf(view, place);
  return indicator && { row: indicator.row, focus: focusFor(place.finding) };
}

/** The score that a finding says the rules give; null where it names none. */
function computedBy(finding: Finding): number | null {
  const { id } = finding;
  if (id === 'score-not-as-computed' || id === 'met-but-deducted' || id === 'score-missing')
    return finding.values.computed;
  return null;
}

/** The fix that one tap makes; null where there is none, or where the form is only checked. */
export function fixFor(view: FormView, place: Occurrence): Fix | null {
  const indicator = rowOf(view, place);
  if (!indicator || view.mode === 'check-only') return null;
  const { finding } = place;
  if (finding.id === 'explanation-missing' && indicator.explanation) {
    return { kind: 'explain', target: { row: indicator.row, focus: 'explanation' } };
  }
  const score = computedBy(finding);
  if (score === null || !indicator.score) return null;
  const { at, text: before } = indicator.score;
  const write = { sheetId: view.sheetId, at, indicator: indicator.name.text, value: score, before };
  return { kind: 'take', score, write };
}
