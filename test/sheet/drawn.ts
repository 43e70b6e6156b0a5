import type { CellRange } from '../../src/model/address';
import type { CellValue } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';

/** One cell of a drawn grid: its value and its number format. */
interface DrawnCell {
  readonly value: CellValue;
  readonly format: string;
}

const FIGURE = /^-?\d+(?:\.\d+)?$/;

function cellOf(text: string): DrawnCell {
  if (text === '' || text === '^' || text === '<') return { value: null, format: 'General' };
  const [, figure, format] = /^(-?[\d.]+)\{(.+)\}$/.exec(text) ?? [];
  if (figure !== undefined && format !== undefined) return { value: Number(figure), format };
  const value = FIGURE.test(text) ? Number(text) : text.replace(/^'/, '').replaceAll('\\n', '\n');
  return { value, format: 'General' };
}

/** The area of the merge that starts in a cell: right over every `<`, down over every `^` below. */
function mergeFrom(rows: readonly (readonly string[])[], top: number, left: number): CellRange {
  let right = left;
  while (rows[top]?.[right + 1] === '<') right++;
  let bottom = top;
  while (rows[bottom + 1]?.[left] === '^') bottom++;
  return { top, left, bottom, right };
}

function mergesOf(rows: readonly (readonly string[])[]): readonly CellRange[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      if (text === '^' || text === '<') return [];
      const merge = mergeFrom(rows, row, column);
      return merge.bottom === row && merge.right === column ? [] : [merge];
    }),
  );
}

/**
 * A grid from a drawing: a line a row, cells parted by |, `<` continues the cell to the left and `^` the cell above
 * (merges), 0.3{0%} is a figure with a number format, 12 a number, '12 a text, \n a line break.
 */
export function gridOfDrawing(lines: readonly string[]): Grid {
  const rows = lines.map((line) => line.split('|').map((text) => text.trim()));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const matrix = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => cellOf(cells[column] ?? '')),
  );
  return {
    sheet: '自评表',
    origin: { row: 0, column: 0 },
    values: matrix.map((cells) => cells.map(({ value }) => value)),
    formats: matrix.map((cells) => cells.map(({ format }) => format)),
    formulas: matrix.map((cells) => cells.map(() => '')),
    merges: mergesOf(rows),
  };
}
