import { button, element } from './elements';

/** Which item each key goes to, of `count` items with the one at `index` in focus. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Puts the list below its button; it lies above the page, as the bar would cut it off. */
function place(list: HTMLElement, opener: HTMLElement): void {
  const { left, bottom } = opener.getBoundingClientRect();
  list.style.left = `${String(left)}px`;
  list.style.top = `${String(bottom)}px`;
}

function goTo(items: readonly HTMLButtonElement[], event: KeyboardEvent): void {
  const move = MOVES[event.key];
  if (!move) return;
  event.preventDefault();
  const index = items.findIndex((item) => item === document.activeElement);
  items[move(index, items.length)]?.focus();
}

/** A button with a menu: opened by click, Enter or space, walked through by arrow keys, closed by Escape or by leaving it. */
export function menu(label: string, items: readonly HTMLButtonElement[]): readonly HTMLElement[] {
  const list = element('div', { className: 'menu', popover: 'auto', role: 'menu', ariaLabel: label }, items);
  const opener = button(`${label} ▾`, () => undefined);
  Object.assign(opener, { popoverTargetElement: list, ariaLabel: label, ariaHasPopup: 'menu' });
  for (const item of items) {
    Object.assign(item, { role: 'menuitem', tabIndex: -1 });
    item.addEventListener('click', () => {
      list.hidePopover();
    });
  }
  list.addEventListener('keydown', (event) => {
    goTo(items, event);
  });
  // Spreadsheet and pane take the focus without a click that the page would see; the opener closes it by itself.
  list.addEventListener('focusout', ({ relatedTarget }) => {
    const isWithin =
      relatedTarget instanceof Node && (list.contains(relatedTarget) || relatedTarget === opener);
    if (!isWithin) list.hidePopover();
  });
  list.addEventListener('toggle', () => {
    if (!list.matches(':popover-open')) return;
    place(list, opener);
    items[0]?.focus();
  });
  return [opener, list];
}
