import { COLUMN_WORDING, EXTRA_COLUMN } from './wording';
import type { ColumnRole } from './wording';
import type { Cells } from './cells';
import type { NotUnderstood } from '../../model/form';

/** Which column holds what, by the headings of the indicators. */
export type RoleColumns = Readonly<Partial<Record<ColumnRole, number>>> & {
  readonly name: number;
  readonly target: number;
  readonly actual: number;
};

/** The row of the indicators' column headings; of a heading two rows high, the lower one. */
export interface Heading {
  readonly row: number;
  readonly columns: RoleColumns;
  readonly notUnderstood: readonly NotUnderstood[];
}

const ROLES = Object.keys(COLUMN_WORDING) as readonly ColumnRole[];

/** The role a heading names, and how sure its wording is (0 is surest). */
function roleOf(key: string): { readonly role: ColumnRole; readonly rank: number } | null {
  for (const role of ROLES) {
    const rank = COLUMN_WORDING[role].findIndex((pattern) => pattern.test(key));
    if (rank >= 0) return { role, rank };
  }
  return null;
}

/** The heading over a column: its own text, or that of a merge which reaches down into this row. */
function headingKey(cells: Cells, row: number, column: number): string {
  const { top, left } = cells.area(row, column);
  return left === column ? cells.key(top, column) : '';
}

/** A column headed 绩效指标 or 指标 holds the names, unless it is the label beside the whole block. */
function plainNameColumn(cells: Cells, row: number): number | undefined {
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const isPlain = /^(绩效)?指标$/.test(headingKey(cells, row, column));
    if (isPlain && cells.area(row, column).bottom <= row) return column;
  }
  return undefined;
}

/** How a heading of the target ends: rows without one are passed over without a closer look. */
const TARGET_ENDING = /(值|目标|数)$/;

function mayBeHeading(cells: Cells, row: number): boolean {
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    if (TARGET_ENDING.test(headingKey(cells, row, column))) return true;
  }
  return false;
}

function readHeading(cells: Cells, row: number): Heading | null {
  const found: Partial<Record<ColumnRole, { readonly column: number; readonly rank: number }>> = {};
  const notUnderstood: NotUnderstood[] = [];
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const key = headingKey(cells, row, column);
    if (key === '') continue;
    const match = roleOf(key);
    const before = match && found[match.role];
    if (match && (!before || match.rank < before.rank)) found[match.role] = { column, rank: match.rank };
    if (!match && !EXTRA_COLUMN.test(key)) {
      const { at, text } = cells.seen(row, column);
      notUnderstood.push({ at, text });
    }
  }
  const columns = Object.fromEntries(ROLES.map((role) => [role, found[role]?.column]));
  const { target, actual } = columns;
  if (target === undefined || actual === undefined) return null;
  const named = columns['name'] ?? plainNameColumn(cells, row);
  const name = named ?? columns['level2'];
  if (name === undefined) return null;
  const level2 = named === undefined ? undefined : columns['level2'];
  return { row, columns: { ...columns, level2, name, target, actual }, notUnderstood };
}

const roleCount = ({ columns }: Heading): number =>
  Object.values(columns).filter((column) => column !== undefined).length;

/** Every heading row of indicators on the sheet, from top to bottom. */
export function findHeadings(cells: Cells): readonly Heading[] {
  const headings: Heading[] = [];
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    const heading = mayBeHeading(cells, row) ? readHeading(cells, row) : null;
    if (!heading) continue;
    const last = headings.at(-1);
    if (last?.row !== row - 1) headings.push(heading);
    else if (roleCount(heading) >= roleCount(last)) headings[headings.length - 1] = heading;
  }
  return headings;
}
