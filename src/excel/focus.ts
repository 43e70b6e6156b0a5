import type { CellAddress } from '../model/address';
import type { FormView } from './session-state';

/** The active sheet, and its active cell where it is known. */
export interface Selection {
  readonly sheetId: string;
  readonly cell: CellAddress | null;
}

/** Which form the pane shows: the how-manieth of which sheet. */
export interface Focus {
  readonly sheetId: string;
  readonly ordinal: number;
}

function onSheet(views: readonly FormView[], sheetId: string): readonly FormView[] {
  return views.filter((view) => view.sheetId === sheetId);
}

/** The form under the cursor: on its sheet the last one that begins at or above the row, else the first. */
function underCursor(views: readonly FormView[], { sheetId, cell }: Selection): Focus | null {
  const forms = onSheet(views, sheetId);
  if (forms.length === 0) return null;
  const ordinal = forms.findLastIndex(({ form }) => form.range.top <= (cell?.row ?? 0));
  return { sheetId, ordinal: Math.max(0, ordinal) };
}

/** The form to show: the one under the cursor, else the one shown before while it is there, else the last one. */
export function focusOf(
  views: readonly FormView[],
  selection: Selection | null,
  before: Focus | null,
): Focus | null {
  const here = selection ? underCursor(views, selection) : null;
  if (here) return here;
  if (before && onSheet(views, before.sheetId).length > before.ordinal) return before;
  const last = views.at(-1);
  return last ? { sheetId: last.sheetId, ordinal: onSheet(views, last.sheetId).length - 1 } : null;
}

/** The index of the form to show among all; −1 for none. */
export function indexOf(views: readonly FormView[], focus: Focus | null): number {
  if (!focus) return -1;
  const view = onSheet(views, focus.sheetId)[focus.ordinal];
  return view ? views.indexOf(view) : -1;
}
