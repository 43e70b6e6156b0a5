/** A rectangle of cells; rows and columns count from 0, ends are included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const rowsOf = (area: Area): number => area.endRow - area.startRow + 1;
export const columnsOf = (area: Area): number => area.endColumn - area.startColumn + 1;

/** The area of `rows` × `columns` cells from a top left cell. */
export function areaAt(row: number, column: number, rows = 1, columns = 1): Area {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.startRow === b.startRow &&
    a.startColumn === b.startColumn &&
    a.endRow === b.endRow &&
    a.endColumn === b.endColumn
  );
}

/** What two areas share; null when nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return shared.startRow <= shared.endRow && shared.startColumn <= shared.endColumn ? shared : null;
}

/** The smallest area that holds all of the given ones; there must be one at least. */
export function bounding(first: Area, ...others: readonly Area[]): Area {
  const all = [first, ...others];
  return {
    startRow: Math.min(...all.map((area) => area.startRow)),
    startColumn: Math.min(...all.map((area) => area.startColumn)),
    endRow: Math.max(...all.map((area) => area.endRow)),
    endColumn: Math.max(...all.map((area) => area.endColumn)),
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

/** The area grown until it cuts no merged area in two: what Excel selects when a part of one is asked for. */
export function grownToMerges(area: Area, merges: readonly Area[]): Area {
  const touched = merges.filter((merge) => intersection(area, merge) !== null);
  const grown = bounding(area, ...touched);
  return sameArea(grown, area) ? area : grownToMerges(grown, merges);
}
