import type { RowNews } from '../sheet/rows/mend';
import { isMereLook, shifted } from './changes';
import type { Change } from './changes';
import { moved, shiftsOf } from './known-forms';
import type { Look } from './look-again';
import type { SheetRecord } from './sheet-record';

/** The rows that the person put in, where they stand after all changes. */
function insertedRows(changes: readonly Change[]): ReadonlySet<number> {
  let rows: number[] = [];
  for (const { shift, remote } of changes) {
    if (shift?.axis !== 'row') continue;
    rows = rows.flatMap((row) => shifted(row, shift) ?? []);
    if (!remote) for (let n = 0; n < shift.count; n += 1) rows.push(shift.at + n);
  }
  return new Set(rows);
}

/**
 * What the person did to the rows of a sheet with Excel itself, as far as the add-in may have to mend it: rows put in or
 * taken out, and rows that hold an indicator for the first time. Null where there is nothing of the kind, and where
 * nothing may be written: on a sheet that is only checked or protected, after another author's change, on the way to
 * undo an edit.
 */
export function rowNews(before: SheetRecord, look: Look, changes: readonly Change[]): RowNews | null {
  const { mode, reading, undone, forms } = look.record;
  const isTheirs = changes.every((change) => change.remote || isMereLook(change));
  const isBarred = look.isChanged || reading.isProtected || undone || changes.some((one) => one.scrambled);
  if (mode.mode !== 'automatic' || isTheirs || isBarred || before.forms.length === 0) return null;
  const shifts = shiftsOf(changes, 'row');
  const follow = (row: number) => moved(row, shifts);
  const known = new Set(
    before.forms.flatMap(({ form }) => form.indicators.map((indicator) => follow(indicator.row))),
  );
  const filled = forms.flatMap(({ form }) =>
    form.indicators.flatMap(({ row }) => (known.has(row) ? [] : [row])),
  );
  if (shifts.length + filled.length === 0) return null;
  return { inserted: insertedRows(changes), filled: new Set(filled), follow };
}
