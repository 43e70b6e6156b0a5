import type { Frame } from 'playwright-core';

/** Names and texts of the form itself, which may end in …; the pane's own words may not. */
const THE_FORMS_OWN = '.name, .pane-header h1, .facts > span:first-child, .dock h2';
/** Where a line without room for its detail leaves it out. */
const MAY_BE_SHORTENED = '.finding-line .what';

/**
 * What is wrong with how the pane lies on the screen now, in words: what scrolls sideways, sticks out at a side, is cut
 * off, or lies on other words.
 */
export function layoutFaults(pane: Frame): Promise<string[]> {
  return pane.evaluate(
    ([ownTexts, shortened]) => {
      const found: string[] = [];
      const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (each) => each.checkVisibility() && !each.closest('.hidden-word'),
      );
      const named = (each: Element): string =>
        `${each.tagName.toLowerCase()}.${each.classList.value} “${(each.textContent ?? '').slice(0, 30)}”`;

      if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways');
      for (const each of all) {
        const { overflowX, overflowY, display } = getComputedStyle(each);
        const { left, right, width } = each.getBoundingClientRect();
        if (width > 0 && (left < -1 || right > window.innerWidth + 1))
          found.push(`sticks out: ${named(each)}`);
        if (display === 'inline' || each.matches(ownTexts) || each.matches(shortened)) continue;
        const cutsOff = overflowX !== 'visible' || each.matches('button, label');
        if (cutsOff && each.scrollWidth > each.clientWidth + 1)
          found.push(`cut off at the side: ${named(each)}`);
        if (overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 2)
          found.push(`cut off below: ${named(each)}`);
      }

      /** The part of a box that no scrolling or clipping ancestor hides. */
      const inSight = (box: DOMRect, from: Element): DOMRect => {
        let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
        for (let around: Element | null = from; around; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const frame = around.getBoundingClientRect();
          [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
          [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
        }
        return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      };
      const words = all
        .filter((each) => !each.closest('.options-foot'))
        .flatMap((each) =>
          [...each.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
            .flatMap((node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return [...range.getClientRects()].map((box) => ({ each, node, box: inSight(box, each) }));
            }),
        );
      words.forEach((one, at) => {
        for (const other of words.slice(at + 1)) {
          if (other.node === one.node) continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 2 && down > 6)
            found.push(`lie on each other: ${named(one.each)}, ${named(other.each)}`);
        }
      });
      return found;
    },
    [THE_FORMS_OWN, MAY_BE_SHORTENED] as const,
  );
}
