import { EXCEL_COLUMNS, EXCEL_ROWS } from './a1';
import type { Area } from './area';
import { columnsOf, rowsOf } from './area';
import type { EngineEvent } from './engine-events';

/** Rows or columns that came (count above 0) or went (below 0) at a place. */
export interface Move {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** The move an event of the engine means; null when cells stay where they are. */
export function moveOf(event: EngineEvent): Move | null {
  if (event.kind !== 'changed') return null;
  const { sheetId, area, change } = event;
  switch (change) {
    case 'RowInserted':
      return { sheetId, axis: 'row', at: area.startRow, count: rowsOf(area) };
    case 'RowDeleted':
      return { sheetId, axis: 'row', at: area.startRow, count: -rowsOf(area) };
    case 'ColumnInserted':
      return { sheetId, axis: 'column', at: area.startColumn, count: columnsOf(area) };
    case 'ColumnDeleted':
      return { sheetId, axis: 'column', at: area.startColumn, count: -columnsOf(area) };
    case 'RangeEdited':
    case 'CellInserted':
    case 'CellDeleted':
      return null;
  }
}

function moveSpan(start: number, end: number, { at, count }: Move): readonly [number, number] | null {
  if (count > 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const gone = at - count;
  const shift = (place: number, ifGone: number): number =>
    place < at ? place : place < gone ? ifGone : place + count;
  const moved = [shift(start, at), shift(end, at - 1)] as const;
  return moved[0] <= moved[1] ? moved : null;
}

/** Where an area is after the move; null when it went altogether. */
export function moveArea(area: Area, move: Move): Area | null {
  const isRow = move.axis === 'row';
  const [start, end] = isRow ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const last = (isRow ? EXCEL_ROWS : EXCEL_COLUMNS) - 1;
  if (start === 0 && end >= last) return area;
  const span = moveSpan(start, end, move);
  if (!span) return null;
  return isRow
    ? { ...area, startRow: span[0], endRow: span[1] }
    : { ...area, startColumn: span[0], endColumn: span[1] };
}

export function moveAreas(areas: readonly Area[], move: Move): Area[] {
  return areas.map((area) => moveArea(area, move)).filter((area) => area !== null);
}
