import { rangeToA1, toA1 } from '../model/address';
import type { CellAddress } from '../model/address';
import type { Grid } from '../model/grid';
import type { RowStep } from '../sheet/rows/row-plan';
import type { Change } from './changes';
import { cellInput, TEXT_FORMAT } from './plan-cells';

/** The whole row of a sheet, in A1: 15:15. */
const wholeRow = (row: number): string => `${String(row + 1)}:${String(row + 1)}`;

/** The number format of a cell while rows come and go. */
type FormatAt = (at: CellAddress) => string;

/** The formats of a row once cells of another are copied to it; copies stand below or above what they are of. */
function copied(
  { from, to }: Extract<RowStep, { step: 'copy-cells' }>,
  rows: readonly (readonly string[])[],
  left: number,
): readonly string[] {
  const [own, other] = [rows[to.row] ?? [], rows[from.top] ?? []];
  return Array.from({ length: Math.max(own.length, other.length) }, (_, index) => {
    const isCopied = index + left >= from.left && index + left <= from.right;
    return (isCopied ? other : own)[index] ?? 'General';
  });
}

/** Follows each row of a grid through the steps; gives what notes a step, and the formats as they are by then. */
function followedFormats({ origin, formats }: Grid): {
  readonly follow: (step: RowStep) => void;
  readonly formatAt: FormatAt;
} {
  const rows: (readonly string[])[] = [...Array.from({ length: origin.row }, () => []), ...formats];
  return {
    follow: (step) => {
      if (step.step === 'insert-row') rows.splice(step.row, 0, []);
      if (step.step === 'delete-row') rows.splice(step.row, 1);
      if (step.step === 'copy-row') rows[step.to] = rows[step.from] ?? [];
      if (step.step === 'copy-cells') rows[step.to.row] = copied(step, rows, origin.column);
    },
    formatAt: ({ row, column }) => rows[row]?.[column - origin.column] ?? 'General',
  };
}

function queueWrite(
  sheet: Excel.Worksheet,
  { at, cell, numberFormat }: Extract<RowStep, { step: 'write' }>,
  formatAt: FormatAt,
): void {
  const range = sheet.getRange(toA1(at));
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  range.formulas = [[cellInput(cell, (numberFormat ?? formatAt(at)) === TEXT_FORMAT)]];
}

function queueStep(sheet: Excel.Worksheet, step: RowStep, formatAt: FormatAt): void {
  switch (step.step) {
    case 'unmerge':
      sheet.getRange(rangeToA1(step.range)).unmerge();
      break;
    case 'merge':
      sheet.getRange(rangeToA1(step.range)).merge(false);
      break;
    case 'insert-row':
      sheet.getRange(wholeRow(step.row)).insert('Down');
      break;
    case 'delete-row':
      sheet.getRange(wholeRow(step.row)).delete('Up');
      break;
    case 'copy-row':
      sheet.getRange(wholeRow(step.to)).copyFrom(sheet.getRange(wholeRow(step.from)));
      break;
    case 'copy-cells': {
      const { row, column } = step.to;
      const right = column + step.from.right - step.from.left;
      const to = { top: row, left: column, bottom: row, right };
      sheet.getRange(rangeToA1(to)).copyFrom(sheet.getRange(rangeToA1(step.from)));
      break;
    }
    case 'fit-row':
      sheet.getRange(wholeRow(step.row)).format.autofitRows();
      break;
    case 'write':
      queueWrite(sheet, step, formatAt);
      break;
  }
}

/** Queues a change of rows; `grid` is the sheet as it stands before. */
export function queueRowSteps(sheet: Excel.Worksheet, steps: readonly RowStep[], grid: Grid): void {
  const { follow, formatAt } = followedFormats(grid);
  for (const step of steps) {
    queueStep(sheet, step, formatAt);
    follow(step);
  }
}

/** What the steps mean for everything that knows cells by their row: as the events would say, of which ours are not heard. */
export function changesOf(sheetId: string, steps: readonly RowStep[]): readonly Change[] {
  return steps.flatMap((step): Change[] => {
    if (step.step !== 'insert-row' && step.step !== 'delete-row') return [];
    const count = step.step === 'insert-row' ? 1 : -1;
    return [
      { sheetId, area: null, shift: { axis: 'row', at: step.row, count }, scrambled: false, remote: false },
    ];
  });
}
