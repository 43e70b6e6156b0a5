import { useEffect } from 'react';

/** As attributes name it. Excel has no shortcut of this name, and on a Mac ⌥. types ≥ and is left alone. */
export const NEXT_KEY = 'Alt+.';

/** The key of the full stop, also while a Chinese input method is on. */
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '。']);

/** Calls `onNext` at Alt + . anywhere in the pane; null listens to nothing. */
export function useNextKey(onNext: (() => void) | null): void {
  useEffect(() => {
    if (!onNext) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, key, isComposing } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || isComposing || !FULL_STOPS.has(key)) return;
      event.preventDefault();
      onNext();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [onNext]);
}
