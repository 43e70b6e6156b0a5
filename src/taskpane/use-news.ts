import { useCallback, useState } from 'react';
import type { Session, SessionState, SessionStatus } from '../excel/session-state';

/** What the pane itself did, for the status line. */
export interface News {
  /** Null where something newer has happened in the workbook. */
  readonly news: string | null;
  tell(text: string): void;
}

/** Keeps the pane's own news until the session has something newer to say. */
export function useNews(session: Session, { status }: SessionState): News {
  const [told, setTold] = useState<{ text: string; status: SessionStatus } | null>(null);
  const tell = useCallback(
    (text: string) => {
      setTold({ text, status: session.getState().status });
    },
    [session],
  );
  return { news: told?.status === status ? told.text : null, tell };
}
