import { useEffect, useRef, useState } from 'react';
import type { SessionStatus } from '../excel/session-state';

/** A screen reader gets at most one message in this time (ms); of several the last counts. */
const QUIET_MS = 1500;
/** Reading that takes no longer than this (ms) is not shown. */
const PATIENCE_MS = 300;

/** The latest message, renewed at most once in 1.5 s. */
export function useThrottled(message: string): string {
  const [said, setSaid] = useState('');
  const lastSaidAt = useRef(-QUIET_MS);
  useEffect(() => {
    const wait = Math.max(0, lastSaidAt.current + QUIET_MS - performance.now());
    const timer = setTimeout(() => {
      lastSaidAt.current = performance.now();
      setSaid(message);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return said;
}

/** The status to show: what was there before stays while reading takes no longer than 300 ms. */
export function usePatientStatus(status: SessionStatus): SessionStatus {
  const [shown, setShown] = useState<SessionStatus>(status.kind === 'reading' ? { kind: 'idle' } : status);
  if (status.kind !== 'reading' && shown !== status) setShown(status);
  useEffect(() => {
    if (status.kind !== 'reading') return undefined;
    const timer = setTimeout(() => {
      setShown(status);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [status]);
  return shown;
}
