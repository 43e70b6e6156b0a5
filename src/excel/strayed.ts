import type { CellAddress } from '../model/address';
import type { CellValue, Form } from '../model/form';
import type { Grid } from '../model/grid';
import type { ScoreWrite } from '../sheet/score-writes';
import { valueAt } from './sheet-record';
import type { KnownForm } from './sheet-record';

/** A cell to be given back what stood in it: a value, or a formula's text. */
export interface GivenBack {
  readonly at: CellAddress;
  readonly content: CellValue;
}

/** What a row of indicators says, by which it is known again wherever it stands. */
function rowText(grid: Grid, { columns }: Form, row: number): string {
  const cells = [columns.name, columns.target, columns.actual].map((column) =>
    valueAt(grid, { row, column }),
  );
  return cells.map((value) => String(value ?? '')).join('\u0000');
}

function formulaAt({ formulas, origin }: Grid, { row, column }: CellAddress): string {
  return formulas[row - origin.row]?.[column - origin.column] ?? '';
}

/** What stood in the score cell of the row that stands at `at` now; null where the row has not moved. */
function formerly(form: Form, before: Grid, now: Grid, at: CellAddress): GivenBack | null {
  const text = rowText(now, form, at.row);
  if (text === rowText(before, form, at.row)) return null;
  if (text === '\u0000\u0000') return { at, content: null };
  const old = form.indicators.find(({ row }) => row !== at.row && rowText(before, form, row) === text);
  if (!old) return null;
  const place = { row: old.row, column: at.column };
  return { at, content: formulaAt(before, place) || valueAt(before, place) };
}

/**
 * Scores that landed in another row, as rows were put in or taken out between the read and the write: each with what
 * stood in the cell before, to be given back. `before` is the sheet as it was read, `now` as it stands after the write.
 */
export function strayed(
  forms: readonly KnownForm[],
  writes: readonly ScoreWrite[],
  before: Grid,
  now: Grid,
): readonly GivenBack[] {
  return writes.flatMap(({ row, at }) => {
    const known = forms.find(({ form }) => form.indicators.some((one) => one.row === row));
    return (known && formerly(known.form, before, now, at)) ?? [];
  });
}
