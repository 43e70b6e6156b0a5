import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { TABLES } from './wording';
import type { TableWording } from './wording';

/** The headings of a table: their last row, and which column holds what. */
export interface TableHeading<Role extends string> {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Whether a row holds these headings once more, as at the top of a page. */
  isRepeatedIn(row: number): boolean;
}

const MOST_CHARACTERS = 30;

/** The heading over a column, through a merge that reaches down into this row. */
function headingText(cells: Cells, row: number, column: number): string {
  const { text } = cells.seen(row, column);
  return text.length > MOST_CHARACTERS ? '' : text;
}

function columnsAt<Role extends string>(
  cells: Cells,
  row: number,
  { roles }: TableWording<Role>,
): Partial<Record<Role, number>> {
  const columns: Partial<Record<Role, number>> = {};
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const text = headingText(cells, row, column);
    if (text.trim() === '') continue;
    const { row: top, column: left } = cells.seen(row, column).at;
    const words = [cells.key(top, left), compact(text)];
    const found = roles.find(
      ([role, pattern]) => columns[role] === undefined && words.some((word) => pattern.test(word)),
    );
    if (found) columns[found[0]] = column;
  }
  return columns;
}

/** The headings of a kind of table that end in a row; null where the row is none. */
export function headingAt<Role extends string>(
  cells: Cells,
  row: number,
  wording: TableWording<Role>,
): TableHeading<Role> | null {
  if (cells.filled(row).length < 2) return null;
  const columns = columnsAt(cells, row, wording);
  const isComplete = wording.required.every((group) => group.some((role) => columns[role] !== undefined));
  if (!isComplete) return null;
  const bottoms = Object.values<number | undefined>(columns).map((column) =>
    column === undefined ? row : cells.area(row, column).bottom,
  );
  const isRepeatedIn = (other: number): boolean => {
    if (cells.filled(other).length < 2) return false;
    const there = columnsAt(cells, other, wording);
    return wording.roles.every(([role]) => there[role] === columns[role]);
  };
  return { row: Math.max(row, ...bottoms), columns, isRepeatedIn };
}

/** Whether a row holds the headings of any of the tables. */
export function isHeading(cells: Cells, row: number): boolean {
  return TABLES.some((wording) => headingAt(cells, row, wording) !== null);
}

/** Every table of a kind on a sheet, by its headings, from top to bottom. */
export function headingsOf<Role extends string>(
  cells: Cells,
  wording: TableWording<Role>,
): readonly TableHeading<Role>[] {
  const found: TableHeading<Role>[] = [];
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    const heading = headingAt(cells, row, wording);
    if (!heading) continue;
    found.push(heading);
    row = heading.row;
  }
  return found;
}
