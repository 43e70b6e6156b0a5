import type { ReactElement, ReactNode } from 'react';
import type { SessionState } from '../../excel/session-state';
import { announcement, statusText } from '../models/status-line';
import { useTexts } from '../texts';
import { usePatientStatus, useThrottled } from '../use-timing';

interface Props {
  readonly state: SessionState;
  /** What the pane itself just did; it stands before what the session says. */
  readonly news?: string | null;
  /** What stands there while there is nothing to report. */
  readonly rest?: ReactNode;
  readonly onUndo: () => void;
}

/** The last thing that happened, the code of an error, and the pane's only live region. */
export function StatusLine({ state, news = null, rest, onUndo }: Props): ReactElement {
  const { label } = useTexts();
  const status = usePatientStatus(state.status);
  const said = useThrottled(news ?? announcement(state, label));
  const text = news ?? statusText(status, label);
  const isAtRest = text === '' || (rest !== undefined && news === null && status.kind === 'checked');
  return (
    <footer className="status-line">
      {isAtRest ? rest : <p>{text}</p>}
      {news === null && status.kind === 'written' && state.undoable !== null && !state.error && (
        <button type="button" className="link" onClick={onUndo}>
          {label('st.undo')}
        </button>
      )}
      {state.error && <p className="code">{label('err.code', { c: state.error.code })}</p>}
      <span role="status" className="hidden-word">
        {said}
      </span>
    </footer>
  );
}
