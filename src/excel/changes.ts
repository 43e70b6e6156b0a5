import { parseA1 } from '../model/address';
import type { CellAddress, CellRange } from '../model/address';

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** What an event says of a sheet, as far as the session uses it. */
export interface Change {
  readonly sheetId: string;
  /** The edited cells; null where they are not known or moved. */
  readonly area: CellRange | null;
  readonly shift: Shift | null;
  /** Single cells were put in or taken out: addresses below or beside mean other cells now. */
  readonly scrambled: boolean;
  /** Made by another author: shown, never answered by writing. */
  readonly remote: boolean;
}

/** A look at a sheet without an edit: on activation, when the pane is turned to, and after a failure. */
export function lookAt(sheetId: string): Change {
  return { sheetId, area: null, shift: null, scrambled: false, remote: false };
}

/** What the person wrote through the pane: their edit, of which Excel says nothing as it was the add-in's write. */
export function paneEdit(sheetId: string, { row, column }: CellAddress): Change {
  const area = { top: row, left: column, bottom: row, right: column };
  return { sheetId, area, shift: null, scrambled: false, remote: false };
}

/** Whether nobody's edit stands behind a change: it only asks to look. */
export function isMereLook({ area, shift, scrambled, remote }: Change): boolean {
  return !area && !shift && !scrambled && !remote;
}

type ChangedArgs = Pick<
  Excel.WorksheetChangedEventArgs,
  'worksheetId' | 'address' | 'changeType' | 'source' | 'triggerSource'
>;

function shiftOf(changeType: string, area: CellRange | null): Shift | null {
  if (!area) return null;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  switch (changeType) {
    case 'RowInserted':
      return { axis: 'row', at: area.top, count: rows };
    case 'RowDeleted':
      return { axis: 'row', at: area.top, count: -rows };
    case 'ColumnInserted':
      return { axis: 'column', at: area.left, count: columns };
    case 'ColumnDeleted':
      return { axis: 'column', at: area.left, count: -columns };
    default:
      return null;
  }
}

/** Reads an onChanged event; null for the add-in's own write, which is known already. */
export function changeOf(args: ChangedArgs): Change | null {
  if (args.triggerSource === 'ThisLocalAddin') return null;
  const area = parseA1(args.address);
  const shift = shiftOf(args.changeType, area);
  const isEdit = args.changeType === 'RangeEdited';
  return {
    sheetId: args.worksheetId,
    area: isEdit ? area : null,
    shift,
    scrambled: !isEdit && !shift,
    remote: args.source === 'Remote',
  };
}

/** Where a row or column stands after a shift; null where it was taken out. */
export function shifted(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}
