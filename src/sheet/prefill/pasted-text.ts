import type { Grid } from '../../model/grid';

/** A cell in quotes, as Excel copies one with line breaks or tabs in it ("" is a quote), or one without. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = new RegExp(CELL);
  while (cells.lastIndex < text.length) {
    const match = cells.exec(text);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== '\t' && end !== '') rows.push([]);
    if (end === '\t' && cells.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}

/**
 * A table copied out of Word or Excel as plain text (a line a row, tabs between the cells) as a grid from A1. All cells
 * are texts as copied; nothing is merged, for plain text does not say what was.
 * @param sheet what the grid is called; where it came from is told by it.
 */
export function gridOfPastedText(text: string, sheet = ''): Grid {
  const rows = rowsOf(text.replace(/\r\n?/g, '\n'));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const matrix = <T>(make: (text: string) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => make(row[column] ?? '')));
  return {
    sheet,
    origin: { row: 0, column: 0 },
    values: matrix((one) => (one === '' ? null : one)),
    formats: matrix(() => 'General'),
    formulas: matrix(() => ''),
    merges: [],
  };
}
