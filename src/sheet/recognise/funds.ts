import type { FigureCell, Funds, FundsRow, FundsRowKind, MoneyUnit } from '../../model/form';
import { compact, labelKey } from './cells';
import type { Cells } from './cells';
import { moneyOf, pointsOf, rateOf } from './figures';
import { firstHeaderRow } from './header';
import { AFTER_FUNDS, FUNDS_LABEL, FUNDS_ROWS, FUNDS_WORDING, GOAL_WORDING } from './wording';
import { remembered } from './remembered';
import type { FundsRole } from './wording';

type FundsColumns = Readonly<Partial<Record<FundsRole, number>>>;

const ROLES = Object.keys(FUNDS_WORDING) as readonly FundsRole[];
const MONEY_ROLES = ['initialBudget', 'annualBudget', 'executed'] as const;

/** The role that a label names, and how sure it is of it (0 is surest); null where it names none. */
const roleOf = remembered((key: string): { readonly role: FundsRole; readonly rank: number } | null => {
  for (const role of ROLES) {
    const rank = FUNDS_WORDING[role].findIndex((pattern) => pattern.test(key));
    if (rank >= 0) return { role, rank };
  }
  return null;
});

function columnsAt(cells: Cells, row: number): FundsColumns | null {
  const found: Partial<Record<FundsRole, { readonly column: number; readonly rank: number }>> = {};
  for (const { at } of cells.filled(row)) {
    const match = roleOf(cells.key(row, at.column));
    if (!match) continue;
    const { role, rank } = match;
    const before = found[role];
    if (!before || rank < before.rank) found[role] = { column: at.column, rank };
  }
  const columns: FundsColumns = Object.fromEntries(
    ROLES.flatMap((role) => (found[role] ? [[role, found[role].column]] : [])),
  );
  const hasBudget = columns.annualBudget !== undefined || columns.initialBudget !== undefined;
  return hasBudget && columns.executed !== undefined ? columns : null;
}

/** The unit named by the block's label or beside it (项目资金（元）, 单位：万元); 万元 where none is named. */
export function unitNear(cells: Cells, top: number, headingRow: number): MoneyUnit {
  for (let row = headingRow; row >= top; row--) {
    for (const { text } of cells.filled(row)) {
      const key = compact(text);
      if (row < headingRow && !/单位:?(人民币)?\(?万?元/.test(key)) continue;
      if (row === headingRow && !FUNDS_LABEL.test(key) && !key.includes('单位')) continue;
      const match = /[(:,](?:单位:?)?(?:人民币)?(万?元)/.exec(key);
      if (match) return match[1] === '元' ? '元' : '万元';
    }
  }
  return '万元';
}

/** Which row of 项目资金 a label names; null where it names none. */
export function fundsRowKind(label: string): FundsRowKind | null {
  const key = compact(label);
  return FUNDS_ROWS.find(({ pattern }) => pattern.test(key))?.kind ?? null;
}

/** The share that the row's own money gives, to tell 0.9361 from 93.61. */
function shareOf(executed: FigureCell | null, budget: FigureCell | null): number | null {
  const [part, whole] = [executed?.figure ?? null, budget?.figure ?? null];
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function rowAt(cells: Cells, columns: FundsColumns, row: number, label: string, unit: MoneyUnit): FundsRow {
  const read = <T>(role: FundsRole, make: (column: number) => T): T | null => {
    const column = columns[role];
    return column === undefined ? null : make(column);
  };
  const money = (role: FundsRole) => read(role, (column) => moneyOf(cells.own(row, column), unit));
  const points = (role: FundsRole) =>
    read(role, (column) => pointsOf(cells.own(row, column), cells.formatOf(row, column)));
  const [annualBudget, executed, weight] = [money('annualBudget'), money('executed'), points('weight')];
  const context = { share: shareOf(executed, annualBudget), weight: weight?.figure ?? null };
  return {
    kind: fundsRowKind(label) ?? 'other',
    row,
    label,
    initialBudget: money('initialBudget'),
    annualBudget,
    executed,
    weight,
    executionRate: read('executionRate', (column) =>
      rateOf(cells.own(row, column), cells.formatOf(row, column), context),
    ),
    score: points('score'),
  };
}

/** The text left of the figures that names a row; the label of the whole block stands in the heading's row. */
function rowLabel(cells: Cells, columns: FundsColumns, row: number): string {
  const first = Math.min(...Object.values(columns));
  const labels = cells.filled(row).filter(({ at }) => at.column < first);
  return labels.at(-1)?.text ?? '';
}

const endsFunds = remembered((text: string): boolean => {
  const key = labelKey(text);
  return [AFTER_FUNDS, ...Object.values(GOAL_WORDING)].some((pattern) => pattern.test(key));
});

function isRowEnd(cells: Cells, row: number): boolean {
  return firstHeaderRow(cells, row, row) === row || cells.filled(row).some(({ text }) => endsFunds(text));
}

function readRows(
  cells: Cells,
  headingRow: number,
  columns: FundsColumns,
  bottom: number,
  unit: MoneyUnit,
): readonly FundsRow[] {
  const rows: FundsRow[] = [];
  for (let row = headingRow + 1; row <= bottom && !isRowEnd(cells, row); row++) {
    const label = rowLabel(cells, columns, row);
    const made = rowAt(cells, columns, row, label, unit);
    const isFilled = MONEY_ROLES.some((role) => made[role] !== null && made[role].text !== '');
    if (label.trim() !== '' || isFilled) rows.push(made);
  }
  const [only] = rows;
  const isTotal =
    only && !rows.some(({ kind }) => kind === 'total') && (rows.length === 1 || only.label.trim() === '');
  return isTotal ? [{ ...only, kind: 'total' }, ...rows.slice(1)] : rows;
}

/** Labels with their figures beside them in one row (预算数 · 20 · 执行数 · 18.5): the columns of the figures. */
function pairedColumns(cells: Cells, row: number, columns: FundsColumns): FundsColumns {
  const filled = cells.filled(row);
  const labels = new Set(Object.values(columns));
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const answer = filled.find(({ at }) => at.column > (columns[role] ?? Infinity));
      return answer && !labels.has(answer.at.column) ? [[role, answer.at.column]] : [];
    }),
  );
}

function pairedRow(cells: Cells, row: number, columns: FundsColumns, unit: MoneyUnit): readonly FundsRow[] {
  const made = rowAt(cells, pairedColumns(cells, row, columns), row, '', unit);
  const hasMoney = MONEY_ROLES.some((role) => made[role] !== null && made[role].figure !== null);
  return hasMoney ? [{ ...made, kind: 'total' }] : [];
}

/** The headings of 项目资金 and the columns they stand over. */
export interface FundsHeading {
  readonly row: number;
  readonly columns: FundsColumns;
}

/** The first row between two that heads money; null where none does. */
export function fundsHeading(cells: Cells, top: number, bottom: number): FundsHeading | null {
  for (let row = top; row <= bottom; row++) {
    const columns = columnsAt(cells, row);
    if (columns) return { row, columns };
  }
  return null;
}

/** 项目资金 between two rows: found by the headings of its columns. Null where the form has no such block. */
export function readFunds(cells: Cells, top: number, bottom: number): Funds | null {
  const heading = fundsHeading(cells, top, bottom);
  if (!heading) return null;
  const { row, columns } = heading;
  const unit = unitNear(cells, top, row);
  const paired = pairedRow(cells, row, columns, unit);
  return { unit, rows: paired.length > 0 ? paired : readRows(cells, row, columns, bottom, unit) };
}
