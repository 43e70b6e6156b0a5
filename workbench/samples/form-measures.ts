import type { Range, WorkSheet } from '@e965/xlsx';
import { textOf, type Cells } from './form-cells';

/** Excel's standard width in characters, and what a character and a column's margin take, in px. */
const STANDARD_CHARACTERS = 8.43;
const FILE_CHARACTER = 7;
const FILE_MARGIN = 13;
/** What half a Chinese character takes in the forms' own font size, and the room around the text, in px. */
const PLACE = 7.4;
const SIDES = 12;
const LINE = 17;
const ABOVE_AND_BELOW = 12;

/** Widths in px: the file's own where it has them. */
export function columnWidths(sheet: WorkSheet, cells: Cells): number[] {
  return (cells[0] ?? []).map((_cell, column) => {
    const characters = sheet['!cols']?.[column]?.width ?? STANDARD_CHARACTERS;
    return Math.round(characters * FILE_CHARACTER + FILE_MARGIN);
  });
}

/** Chinese characters take two places, Latin ones one. */
function places(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(2, 2 * Math.floor((width - SIDES) / (2 * PLACE)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / perLine)), 0);
}

/** Heights in px that show all of each wrapped text; cells merged over several rows do not stretch one of them. */
export function rowHeights(cells: Cells, merges: readonly Range[], widths: readonly number[]): number[] {
  return cells.map((row, r) => {
    const lines = row.map((cell, c) => {
      const merge = merges.find(({ s }) => s.r === r && s.c === c);
      if (merge && merge.e.r > r) return 1;
      const width = widths.slice(c, (merge?.e.c ?? c) + 1).reduce((sum, each) => sum + each, 0);
      return linesOf(textOf(cell), width);
    });
    return Math.max(...lines) * LINE + ABOVE_AND_BELOW;
  });
}
