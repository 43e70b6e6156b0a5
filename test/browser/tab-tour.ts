import type { Frame, Page } from 'playwright-core';

/** More stops than any view has. */
const TOO_MANY = 150;

/** What goes with the Tab key from stop to stop inside the pane. */
interface Tour {
  /** Notes the stop; false when the focus has left the pane. */
  step(): boolean;
  /** What was wrong on the way, in words. */
  faults(): string[];
}

declare global {
  interface Window {
    tour?: Tour;
  }
}

/** Puts a new tour into the pane; the Tab key begins at the top. Runs in the pane. */
function beginTour(): void {
  const focusable = 'button, input, select, textarea, a[href], [tabindex]';
  const faults: string[] = [];
  const visited: Element[] = [];
  let last: { readonly stop: Element; readonly look: string } | null = null;

  const named = (stop: Element): string => {
    const labels = stop instanceof HTMLInputElement ? (stop.labels?.[0]?.textContent ?? '') : '';
    return `“${stop.getAttribute('aria-label') ?? (stop.textContent || labels || stop.tagName)}”`;
  };
  const lookOf = (stop: Element): string =>
    [stop, stop.parentElement ?? stop]
      .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')])
      .map((look) => [look.outline, look.boxShadow, look.borderColor, look.transform, look.content].join())
      .join();
  const regionOf = (stop: Element): Element | null => stop.closest('.options-foot, .pane-body');

  /** Whether the second stop follows the first as one reads: below it, or beside it to the right. */
  const follows = (first: Element, second: Element): boolean => {
    if (regionOf(first) !== regionOf(second)) return true;
    const [one, other] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    return other.top >= one.bottom - 4 || (other.bottom > one.top + 4 && other.left >= one.left);
  };
  const isInSight = (stop: Element): boolean => {
    const { left, top, width, height } = stop.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return (
      there !== null &&
      (stop.contains(there) ||
        there.contains(stop) ||
        there.closest('label, .fui-Switch, .fui-Radio') !== null)
    );
  };
  /** Called with the focus somewhere else: now the stop looks as it does without. */
  const leave = (): void => {
    if (last && lookOf(last.stop) === last.look) faults.push(`no focus to be seen on ${named(last.stop)}`);
  };

  window.tour = {
    step: () => {
      leave();
      const stop = document.activeElement;
      if (!stop || stop === document.body || !document.hasFocus()) return false;
      if (visited.includes(stop)) {
        faults.push(`back at ${named(stop)}`);
        return false;
      }
      if (last && !(last.stop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))
        faults.push(`${named(stop)} comes after ${named(last.stop)}`);
      if (last && !follows(last.stop, stop))
        faults.push(`${named(stop)} stands above or left of ${named(last.stop)}`);
      if (!isInSight(stop)) faults.push(`${named(stop)} is covered while it has the focus`);
      visited.push(stop);
      last = { stop, look: lookOf(stop) };
      return true;
    },
    faults: () => {
      const isAStop = (each: HTMLElement): boolean =>
        each.checkVisibility() &&
        each.tabIndex >= 0 &&
        !each.matches(':disabled, [type=radio]:not(:checked)');
      const missed = [...document.querySelectorAll<HTMLElement>(focusable)]
        .filter((each) => isAStop(each) && !visited.includes(each))
        .map((each) => `${named(each)} is never reached`);
      return [...faults, ...missed];
    },
  };
  // The next stop after this one is the first.
  const top = Object.assign(document.createElement('span'), { tabIndex: -1 });
  document.body.prepend(top);
  top.focus();
  top.addEventListener('blur', () => {
    top.remove();
  });
}

/**
 * Goes through the pane with the Tab key, from its top until the focus leaves it, and says what is wrong: a stop where
 * no focus is to be seen, that is covered or out of order, that comes twice, or that is never reached.
 */
export async function tabFaults(page: Page, pane: Frame): Promise<string[]> {
  await page.locator('#pane').focus();
  await pane.evaluate(beginTour);
  for (let stops = 0; stops < TOO_MANY; stops += 1) {
    await page.keyboard.press('Tab');
    if (!(await pane.evaluate(() => window.tour?.step() ?? false))) break;
  }
  return pane.evaluate(() => window.tour?.faults() ?? []);
}
