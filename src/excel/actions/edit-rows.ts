import type { RowEdit } from '../session-state';
import type { Workbook } from '../workbook';
import { refused } from './outcome';
import type { Outcome } from './outcome';

/** Adds, deletes or moves the indicator at the cursor in the current form. */
export async function editRows(workbook: Workbook, edit: RowEdit): Promise<Outcome> {
  const current = workbook.current();
  if (!current || current.mode.mode === 'check-only') return refused('check-only');
  return Promise.resolve({ status: { kind: 'rows-edited', edit } });
}
