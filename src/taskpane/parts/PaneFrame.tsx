import type { ReactElement, ReactNode } from 'react';
import type { Session, SessionState } from '../../excel/session-state';
import { ErrorPanel } from './ErrorPanel';
import { StatusLine } from './StatusLine';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** Header and tabs, or a page's back row. */
  readonly head: ReactNode;
  /** The only part that scrolls. */
  readonly children: ReactNode;
  readonly dock?: ReactNode;
  /** What the pane itself just did, for the status line. */
  readonly news?: string | null;
  readonly statusRest?: ReactNode;
}

/** The regions every view hangs in; an error takes the dock's place. */
export function PaneFrame({ session, state, head, children, dock, news, statusRest }: Props): ReactElement {
  return (
    <>
      {head}
      {children}
      {hasPanel(state) && state.error ? (
        <ErrorPanel
          error={state.error}
          onRetry={() => void session.retry()}
          onStop={() => {
            session.dismissError();
            void session.setMode('check-only');
          }}
          onClose={() => {
            session.dismissError();
          }}
        />
      ) : (
        dock
      )}
      <StatusLine state={state} news={news} rest={statusRest} onUndo={() => void session.undoWrite()} />
    </>
  );
}

/** Whether an error has the panel; without a form, not-a-form stands under the button that asked. */
function hasPanel({ error, forms }: SessionState): boolean {
  return error !== null && !(error.code === 'not-a-form' && forms.length === 0);
}
