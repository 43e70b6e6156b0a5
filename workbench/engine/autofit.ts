import type { CellStyle } from './engine-types';

const DEFAULT_SIZE = 11;
const LINE_HEIGHT = 1.35;
const PADDING = 4;

/** Width in points: a Chinese character is as wide as it is high, others a little more than half. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? size : size * 0.55), 0);
}

/** The height in points a row needs for a text: an estimate, as there is no screen to measure on. */
export function fittingHeight(text: string, style: CellStyle, columnWidth: number): number {
  const size = style.fontSize ?? DEFAULT_SIZE;
  const room = Math.max(columnWidth - PADDING, size);
  const lines = text
    .split('\n')
    .map((line) => (style.wrap ? Math.max(1, Math.ceil(widthOf(line, size) / room)) : 1))
    .reduce((sum, count) => sum + count, 0);
  return lines * size * LINE_HEIGHT;
}
