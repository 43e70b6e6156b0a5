import { columnIndex, columnName } from './a1';
import type { Area } from './area';
import { moveArea } from './move';
import type { Move } from './move';

/** A reference to cells of the own sheet: neither part of a word or a function's name, nor of another sheet. */
const REFERENCE = /(?<![\p{L}\p{N}_.$!'])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const LITERAL = /("(?:[^"]|"")*")/;

interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

function write(reference: CellReference, row: number, column: number): string {
  if (row < 0 || column < 0) return '#REF!';
  const columnMark = reference.isColumnFixed ? '$' : '';
  const rowMark = reference.isRowFixed ? '$' : '';
  return `${columnMark}${columnName(column)}${rowMark}${String(row + 1)}`;
}

/** Rewrites the references of a formula, texts in quotes untouched. */
function rewrite(formula: string, change: (reference: CellReference) => string): string {
  const part = (text: string): string =>
    text.replace(
      REFERENCE,
      (whole: string, columnMark: string, letters: string, rowMark: string, digits: string) => {
        const column = columnIndex(letters);
        if (column === null) return whole;
        return change({
          row: Number(digits) - 1,
          column,
          isRowFixed: rowMark === '$',
          isColumnFixed: columnMark === '$',
        });
      },
    );
  return formula
    .split(LITERAL)
    .map((text, index) => (index % 2 === 1 ? text : part(text)))
    .join('');
}

/** The formula as it reads from a cell further down and right: what is not fixed goes along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (reference) =>
    write(
      reference,
      reference.isRowFixed ? reference.row : reference.row + rows,
      reference.isColumnFixed ? reference.column : reference.column + columns,
    ),
  );
}

/** The formula after rows or columns came or went; cells that went become #REF!. The ends of a range move each for itself. */
export function shiftFormula(formula: string, move: Move): string {
  return rewrite(formula, (reference) => {
    const { row, column } = reference;
    const moved = moveArea({ startRow: row, endRow: row, startColumn: column, endColumn: column }, move);
    return moved ? write(reference, moved.startRow, moved.startColumn) : '#REF!';
  });
}

/** The first cell of the areas that is still there after the move; null when none is. */
export function survivor(
  areas: readonly Area[],
  move: Move,
): { readonly row: number; readonly column: number } | null {
  for (const { startRow: row, startColumn: column, endRow, endColumn } of areas) {
    const first = move.axis === 'row' ? row : column;
    const last = move.axis === 'row' ? endRow : endColumn;
    const isGone = move.count < 0 && first >= move.at && first < move.at - move.count;
    const kept = isGone ? move.at - move.count : first;
    if (kept <= last) return move.axis === 'row' ? { row: kept, column } : { row, column: kept };
  }
  return null;
}
