import { COLUMN_WORDING, EXTRA_COLUMN, LOOSE_WORDING } from './wording';
import type { ColumnRole } from './wording';
import { LONGEST_LABEL, labelKey, oncePerSheet } from './cells';
import type { Cells } from './cells';
import { remembered } from './remembered';
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

/** A column that names a role, and how sure its wording is (0 is surest). */
interface Candidate {
  readonly role: ColumnRole;
  readonly column: number;
  readonly rank: number;
}

const ROLES = Object.keys(COLUMN_WORDING) as readonly ColumnRole[];

/** One look that spares most cells the many. */
const ANY_ROLE = new RegExp(
  ROLES.flatMap((role) => COLUMN_WORDING[role])
    .map(({ source }) => source)
    .join('|'),
);

/** Of two names of one column (一级指标/权重) the first counts. */
const roleOf = remembered((heading: string): Pick<Candidate, 'role' | 'rank'> | null => {
  const [key = ''] = heading.split('/');
  if (!ANY_ROLE.test(key)) return null;
  for (const role of ROLES) {
    const rank = COLUMN_WORDING[role].findIndex((pattern) => pattern.test(key));
    if (rank >= 0) return { role, rank };
  }
  return null;
});

/** The heading over a column: its own text, or that of a merge which reaches down into this row. */
function headingKey(cells: Cells, row: number, column: number): string {
  const { top, left } = cells.area(row, column);
  return left === column ? cells.key(top, column) : '';
}

/** Whether what stands here goes on below the headings: the label beside the whole block (绩效指标). */
const isBesideBlock = (cells: Cells, row: number, column: number): boolean =>
  cells.area(row, column).bottom > row;

/** Whether a text names what heading rows name: a target or a 一级指标. Every text of a sheet is asked, so in one look. */
const namesHeadingRow = remembered((text: string): boolean => {
  const role = text.length > LONGEST_LABEL ? undefined : roleOf(labelKey(text))?.role;
  return role === 'target' || role === 'level1';
});

/** The rows that may hold headings: a quick look that spares most rows the close one. */
export const headingRows = oncePerSheet((cells: Cells): readonly number[] => {
  const rows = new Set<number>();
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    for (const { at, text, value } of cells.filled(row)) {
      // Most cells of a form are figures, and no figure is a heading.
      if (typeof value !== 'string' || !namesHeadingRow(text)) continue;
      const { bottom } = cells.area(row, at.column);
      for (let reached = row; reached <= Math.min(bottom, cells.bounds.bottom); reached++) rows.add(reached);
    }
  }
  return [...rows].sort((a, b) => a - b);
});

/** A row with so many kinds of headings is a heading row, whatever its other cells are called. */
const SURE_HEADINGS = 4;

/** The first column of each role that `found` lacks and looser words name. */
function looseCandidates(cells: Cells, row: number, found: readonly Candidate[]): readonly Candidate[] {
  const roles = new Set(found.map(({ role }) => role));
  if (roles.size < SURE_HEADINGS) return [];
  const taken = new Set(found.map(({ column }) => column));
  return LOOSE_WORDING.filter(([role]) => !roles.has(role)).flatMap(([role, pattern]) => {
    for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
      const key = headingKey(cells, row, column);
      if (taken.has(column) || !pattern.test(key) || EXTRA_COLUMN.test(key)) continue;
      taken.add(column);
      return [{ role, column, rank: 0 }];
    }
    return [];
  });
}

/** Every column of a row whose heading names a role, from left to right. */
export function candidatesAt(cells: Cells, row: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const key = headingKey(cells, row, column);
    const match = key === '' ? null : roleOf(key);
    if (match) candidates.push({ role: match.role, column, rank: match.rank });
  }
  const loose = looseCandidates(cells, row, candidates);
  return loose.length === 0 ? candidates : [...candidates, ...loose].sort((a, b) => a.column - b.column);
}

/** Headings that name no role and no column that forms are known to add. */
function unknownAt(cells: Cells, row: number, known: readonly Candidate[]): readonly NotUnderstood[] {
  const unknown: NotUnderstood[] = [];
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const key = headingKey(cells, row, column);
    if (key === '' || known.some((one) => one.column === column)) continue;
    if (EXTRA_COLUMN.test(key) || isBesideBlock(cells, row, column)) continue;
    const { at, text } = cells.seen(row, column);
    unknown.push({ at, text });
  }
  return unknown;
}

/** The surest of a role's columns; of equals the first that does not stand left of the names (一级指标 · 分值 · …). */
function pick(candidates: readonly Candidate[], role: ColumnRole, from: number): number | undefined {
  const own = candidates.filter((one) => one.role === role);
  const surest = own.filter(({ rank }) => rank === Math.min(...own.map((one) => one.rank)));
  return (surest.find(({ column }) => column >= from) ?? surest[0])?.column;
}

/** A column headed 绩效指标 or 指标 holds the names, unless it is the label beside the whole block. */
function plainNameColumn(cells: Cells, row: number): number | undefined {
  for (let column = cells.bounds.left; column <= cells.bounds.right; column++) {
    const isPlain = /^(绩效)?指标$/.test(headingKey(cells, row, column));
    if (isPlain && !isBesideBlock(cells, row, column)) return column;
  }
  return undefined;
}

type NameColumns = Readonly<Partial<Pick<RoleColumns, 'level1' | 'level2' | 'name'>>>;

/** One heading over two or three columns that are not merged below it: levels and name (绩效指标 over all three). */
function spread(cells: Cells, row: number, name: number): NameColumns {
  const { right } = cells.area(row, name);
  const isOpen = right > name && right - name <= 2 && cells.area(row + 1, name).right === name;
  if (!isOpen) return { name };
  return right === name + 1 ? { level1: name, name: right } : { level1: name, level2: name + 1, name: right };
}

function nameColumns(cells: Cells, row: number, candidates: readonly Candidate[]): NameColumns {
  const found = (role: ColumnRole) => pick(candidates, role, cells.bounds.left);
  const [level1, level2] = [found('level1'), found('level2')];
  const name = found('name') ?? plainNameColumn(cells, row);
  if (name === undefined) return { level1, name: level2 };
  return level1 === undefined && level2 === undefined ? spread(cells, row, name) : { level1, level2, name };
}

/**
 * An application may state two periods side by side (中期 · 年度: 一级 · 二级 · 三级 · 指标值 · 二级 · 三级 · 指标值): the
 * last one, the year's, under the 一级指标 of both.
 */
function lastPeriod(candidates: readonly Candidate[]): readonly Candidate[] {
  const columnsOf = (role: ColumnRole) =>
    candidates.filter((one) => one.role === role).map(({ column }) => column);
  const [names, targets, level2] = [columnsOf('name'), columnsOf('target'), columnsOf('level2')];
  if (names.length < 2 || targets.length < 2) return candidates;
  const from = (level2.length === names.length ? level2 : names).at(-1) ?? 0;
  return candidates.filter(({ role, column }) => role === 'level1' || column >= from);
}

/** Where the actuals would stand on a sheet without them; every cell there is empty. */
export type AbsentActual = number | null;

function readHeading(cells: Cells, row: number, absentActual: AbsentActual): Heading | null {
  const all = candidatesAt(cells, row);
  const candidates = absentActual === null ? all : lastPeriod(all);
  const names = nameColumns(cells, row, candidates);
  const { name } = names;
  if (name === undefined) return null;
  const found = (role: ColumnRole) => pick(candidates, role, name);
  const [target, actual] = [found('target'), found('actual') ?? absentActual ?? undefined];
  if (target === undefined || actual === undefined) return null;
  const [explanation, measures] = [found('explanation'), found('measures')];
  const columns = {
    ...Object.fromEntries(ROLES.map((role) => [role, found(role)])),
    explanation: explanation ?? measures,
    measures: explanation === undefined ? undefined : measures,
    level1: names.level1,
    level2: names.level2,
    name,
    target,
    actual,
  };
  return { row, columns, notUnderstood: unknownAt(cells, row, all) };
}

const roleCount = ({ columns }: Heading): number =>
  Object.values(columns).filter((column) => column !== undefined).length;

/** Whether two heading rows say the same of every column. */
export function sameColumns(a: Heading, b: Heading): boolean {
  return ROLES.every((role) => a.columns[role] === b.columns[role]);
}

/**
 * Every heading row of indicators on the sheet, from top to bottom. Without `absentActual` a row needs a column of
 * actuals to be one.
 */
export function findHeadings(cells: Cells, absentActual: AbsentActual = null): readonly Heading[] {
  const headings: Heading[] = [];
  for (const row of headingRows(cells)) {
    const heading = readHeading(cells, row, absentActual);
    if (!heading) continue;
    const last = headings.at(-1);
    if (last?.row !== row - 1) headings.push(heading);
    else if (roleCount(heading) >= roleCount(last)) headings[headings.length - 1] = heading;
  }
  return headings;
}
