const [LESS, GREATER, SLASH, MARK] = [0x3c, 0x3e, 0x2f, 0x21];

const asciiOf = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const PLACED_CELL = asciiOf('<c r="');
const ROW_END = asciiOf('</row>');
const TYPE = asciiOf(' t=');

function standsAt(xml: Uint8Array, at: number, ascii: readonly number[]): boolean {
  for (let index = 0; index < ascii.length; index++) if (xml[at + index] !== ascii[index]) return false;
  return true;
}

/** Whether the cell from `start` to its ">" is empty: closed at once and without a type, for `t="b"` alone is FALSE. */
function isEmptyCell(xml: Uint8Array, start: number, end: number): boolean {
  if (xml[end - 1] !== SLASH) return false;
  for (let at = start; at < end; at++) if (standsAt(xml, at, TYPE)) return false;
  return true;
}

/** How many tags there are: a bound for what a parser has to do, whatever the tags are called. */
export function tagCount(xml: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < xml.length; at++) if (xml[at] === LESS) count++;
  return count;
}

/**
 * A worksheet's XML without the cells that have only a look: they are most of a bordered form, and to a parser as much
 * work as filled ones. A cell goes only where what follows says its own place, so that none moves; XML with comments or
 * CDATA, where a tag may be text, stays as it is.
 */
export function withoutEmptyCells(xml: Uint8Array): Uint8Array {
  const kept = new Uint8Array(xml.length);
  let [length, from] = [0, 0];
  const keepUpTo = (end: number): void => {
    kept.set(xml.subarray(from, end), length);
    length += end - from;
  };
  for (let at = 0; at < xml.length; at++) {
    if (xml[at] !== LESS) continue;
    if (xml[at + 1] === MARK) return xml;
    if (!standsAt(xml, at, PLACED_CELL)) continue;
    const end = xml.indexOf(GREATER, at);
    if (end < 0) return xml;
    const isPlaceKept = standsAt(xml, end + 1, PLACED_CELL) || standsAt(xml, end + 1, ROW_END);
    if (isPlaceKept && isEmptyCell(xml, at, end)) {
      keepUpTo(at);
      from = end + 1;
    }
    at = end;
  }
  keepUpTo(xml.length);
  return kept.subarray(0, length);
}
