import type { FormView, PaneWrite } from '../../excel/session-state';
import type { Finding } from '../../model/finding';
import type { IndicatorTarget } from '../use-pane';
import type { Occurrence } from './finding-groups';
import { indicatorOf } from './indicator-at';

/** What one tap beside a place does: write an explanation on page 指标, or take the computed score. */
export type Fix =
  | { readonly kind: 'explain'; readonly target: IndicatorTarget }
  | { readonly kind: 'take'; readonly score: number; readonly write: PaneWrite };

/** The score that a finding says the rules give; null where it names none. */
function computedBy(finding: Finding): number | null {
  const { id } = finding;
  if (id === 'score-not-as-computed' || id === 'met-but-deducted' || id === 'score-missing')
    return finding.values.computed;
  return null;
}

/** The fix that one tap makes; null where there is none, or where the form is only checked. */
export function fixFor(view: FormView, place: Occurrence): Fix | null {
  const indicator = indicatorOf(view, place);
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
