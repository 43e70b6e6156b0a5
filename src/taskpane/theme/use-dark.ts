import { useEffect, useState } from 'react';

/** Whether the pane is dark: asked at start, and again each time the pane gets the focus, for Excel tells of no change. */
export function useDark(isDark: () => boolean): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const ask = (): void => {
      setDark(isDark());
    };
    window.addEventListener('focus', ask);
    return () => {
      window.removeEventListener('focus', ask);
    };
  }, [isDark]);
  return dark;
}
