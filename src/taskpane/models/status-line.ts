import { toA1 } from '../../model/address';
import type { FormView, SessionState, SessionStatus } from '../../excel/session-state';
import type { Label } from '../../texts/labels';
import { missingExplanations } from './explanations';
import { scoreText } from '../../texts/figures';

/** The sentence of the status line; "" where there is nothing to say. */
export function statusText(status: SessionStatus, label: Label): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'reading':
      return label('st.reading');
    case 'editing':
      return label('st.editing');
    case 'remote':
      return label('st.remote');
    case 'checked':
      return label('st.checked', { n: status.indicators });
    case 'inserted':
      return label('st.inserted', { sheet: status.sheet });
    case 'rows-edited':
      return label(`st.rows.${status.edit}`, { n: status.row + 1 });
    case 'rows-mended':
      return label('st.rows.mended');
    case 'refused':
      return label(`st.refused.${status.reason}`);
    case 'written':
      return label('st.written', { cell: toA1(status.cell) });
    case 'restored':
      return label('st.undone', { cell: toA1(status.cell) });
    case 'unmarked':
      return label('st.unmarked', { n: status.marks });
    case 'not-written':
      return label('st.failed', { n: status.cells });
    case 'updated':
      return updatedText(status, label);
  }
}

function updatedText(
  { cell, score, more }: Extract<SessionStatus, { kind: 'updated' }>,
  label: Label,
): string {
  const place = toA1(cell);
  if (more > 0) return label('st.updatedMore', { cell: place, n: more + 1 });
  return score === null
    ? label('st.cleared', { cell: place })
    : label('st.updated', { cell: place, v: scoreText(score) });
}

/**
 * What a screen reader is told after a change: the sum while figures change, else what happened; never each cell.
 * A failed write is the error panel's to tell.
 */
export function announcement(state: SessionState, label: Label): string {
  const view = state.forms[state.current];
  const { kind } = state.status;
  if (kind === 'not-written') return '';
  const figuresChange = kind === 'updated' || kind === 'remote';
  return figuresChange && view ? sumText(view, label) : statusText(state.status, label);
}

function sumText(view: FormView, label: Label): string {
  const n = missingExplanations(view).length;
  const { stated, computed } = view.evaluation.total;
  const total = stated ?? computed;
  return total === null ? label('st.sumUnscored', { n }) : label('st.sum', { v: scoreText(total), n });
}
