import { useEffect, type RefObject } from 'react';

/** The lines that ↑ and ↓ lead to. */
const PLACES = '.occurrence-place';

/** The place that a key leads to from the focused element; null where it leads nowhere. */
function placeFrom(places: readonly HTMLElement[], focused: Element, key: string): HTMLElement | null {
  const isAt = (place: HTMLElement): boolean =>
    place === focused || place.parentElement === focused.parentElement;
  const isAfter = (place: HTMLElement): boolean =>
    (focused.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (key === 'ArrowDown') return places.find((place) => isAfter(place) && !isAt(place)) ?? null;
  if (key === 'ArrowUp') return places.findLast((place) => !isAfter(place) && !isAt(place)) ?? null;
  return null;
}

/**
 * Moves the focus from place to place of the list in `body` with ↑ and ↓, over the heads and buttons between them.
 * A list of choices keeps its arrows.
 */
export function useWalk(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = body.current;
    if (!list) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (!(target instanceof Element) || target instanceof HTMLSelectElement) return;
      const next = placeFrom([...list.querySelectorAll<HTMLElement>(PLACES)], target, key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    list.addEventListener('keydown', onKeyDown);
    return () => {
      list.removeEventListener('keydown', onKeyDown);
    };
  }, [body]);
}
