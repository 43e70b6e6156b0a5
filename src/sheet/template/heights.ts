/** Points of one line of 宋体 10.5 pt, and of the air above and below a cell's text. */
const LINE = 14.25;
const AIR = 7.5;
/** Excel's own limit. */
const TALLEST = 409;

/** Width in half-width characters: a Chinese character takes two. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character > '\u00ff' ? 2 : 1;
  return width;
}

/** Lines that a wrapped text takes in a cell so many characters wide. */
function lineCount(text: string, characters: number): number {
  const room = Math.max(2, Math.floor(characters) - 1);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

/** The height in points of a row whose wrapped texts are all seen; merged cells do not grow by themselves in Excel. */
export function fittingHeight(
  cells: readonly { readonly text: string; readonly characters: number }[],
  least: number,
): number {
  const lines = Math.max(1, ...cells.map(({ text, characters }) => lineCount(text, characters)));
  return Math.min(TALLEST, Math.max(least, lines * LINE + AIR));
}
