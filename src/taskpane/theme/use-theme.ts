import type { Theme } from '@fluentui/react-theme';
import { useEffect, useState } from 'react';
import { LIGHT } from './light';

/** A theme, and whether it is the dark one. */
interface Shown {
  readonly theme: Theme;
  readonly dark: boolean;
}

const SHOWN_LIGHT: Shown = { theme: LIGHT, dark: false };

/** The dark theme; the light one where it cannot be fetched. Never rejects. */
async function fetchDark(): Promise<Shown> {
  try {
    return { theme: (await import('./dark')).DARK, dark: true };
  } catch {
    return SHOWN_LIGHT;
  }
}

/**
 * The pane's theme once it is there; meanwhile the one shown before, null at the very beginning. High contrast needs
 * none of ours, `forced-colors` overrides both.
 */
export function useTheme(dark: boolean): Shown | null {
  const [fetched, setFetched] = useState<Shown | null>(null);
  useEffect(() => {
    if (!dark || fetched) return undefined;
    let isOver = false;
    void fetchDark().then((shown) => {
      if (!isOver) setFetched(shown);
    });
    return () => {
      isOver = true;
    };
  }, [dark, fetched]);
  return dark ? fetched : SHOWN_LIGHT;
}
