import { useCallback, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../excel/session-state';

/** The session's state, rendered again at each change. */
export function useSessionState(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const getState = useCallback(() => session.getState(), [session]);
  return useSyncExternalStore(subscribe, getState);
}
