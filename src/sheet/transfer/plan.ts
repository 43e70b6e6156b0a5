import type { FigureCell, FormCell, MoneyUnit } from '../../model/form';
import type { PlanTable } from '../../model/transfer-payment';
import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { moneyOf } from '../recognise/figures';
import { headingsOf } from './headings';
import type { TableHeading } from './headings';
import { moneyUnitOf } from './money-unit';
import { openGroups } from './plan-groups';
import type { PlanGroups } from './plan-groups';
import { isBlank, rowKindOf } from './rows';
import type { TableRowKind } from './rows';
import { PLAN, SUBTOTAL, TOTAL } from './wording';
import type { PlanRole } from './wording';

/** Where a plan's columns are; items and their amounts are always there. */
interface PlanPlace {
  readonly cells: Cells;
  readonly heading: TableHeading<PlanRole>;
  readonly columns: TableHeading<PlanRole>['columns'] & { readonly item: number; readonly amount: number };
  readonly unit: MoneyUnit;
}

const CHAPTER = /^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+([、.．]|$))/;

const amountAt = ({ cells, columns, unit }: PlanPlace, row: number): FigureCell =>
  moneyOf(cells.own(row, columns.amount), unit);

/** The cell that names the group of a row; an empty one where the table has no column of groups. */
function groupCell({ cells, columns }: PlanPlace, row: number): FormCell {
  if (columns.group !== undefined) return cells.seen(row, columns.group);
  return { at: { row, column: columns.item }, text: '', value: null, isFormula: false };
}

/** Without a column of groups, 一、… over the items begins one: the last text left of the amount is its name. */
function chapterName({ cells, columns }: PlanPlace, row: number): FormCell | null {
  if (columns.group !== undefined) return null;
  const labels = cells.filled(row).filter(({ at }) => at.column < columns.amount);
  return labels.some(({ text }) => CHAPTER.test(compact(text))) ? (labels.at(-1) ?? null) : null;
}

function readItem(place: PlanPlace, groups: PlanGroups, row: number): void {
  const { cells, columns } = place;
  const group = groupCell(place, row);
  const name = cells.seen(row, columns.item);
  const amount = amountAt(place, row);
  const isItem = (!isBlank(name) && name.at.row === row) || !isBlank(amount);
  const namesGroups = columns.group !== undefined || groups.isEmpty();
  if (namesGroups && (isItem || !isBlank(group))) groups.enter(group);
  if (!isItem) return;
  const other = (column: number | undefined) => (column === undefined ? null : cells.seen(row, column));
  groups.add({
    name,
    amount,
    purchase: other(columns.purchase),
    schedule: other(columns.schedule),
    nature: other(columns.nature),
  });
}

function readSubtotal(place: PlanPlace, groups: PlanGroups, row: number): void {
  const group = groupCell(place, row);
  const label = compact(group.text);
  if (label !== '' && !SUBTOTAL.test(label) && !TOTAL.test(label)) groups.enter(group, 'sum');
  groups.close(amountAt(place, row));
}

/** 合计 beside a group's cell that reaches down into the row is the group's own. */
function kindOf(place: PlanPlace, row: number): TableRowKind {
  const { cells, heading, columns } = place;
  const kind = rowKindOf(cells, heading, row, columns.amount);
  const group = groupCell(place, row);
  return kind === 'total' && !isBlank(group) && group.at.row < row ? 'subtotal' : kind;
}

/** Reads the rows from top to bottom; gives 合计, which published tables have below the items or above them. */
function readRows(place: PlanPlace, groups: PlanGroups): FigureCell | null {
  let total: FigureCell | null = null;
  let isBegun = false;
  for (let row = place.heading.row + 1; row <= place.cells.bounds.bottom; row++) {
    const kind = kindOf(place, row);
    const chapter = kind === 'row' ? chapterName(place, row) : null;
    if (kind === 'total') total = amountAt(place, row);
    if (kind === 'end' || (kind === 'total' && isBegun)) break;
    if (kind === 'subtotal') readSubtotal(place, groups, row);
    if (chapter) groups.begin(chapter, amountAt(place, row));
    else if (kind === 'row') readItem(place, groups, row);
    isBegun ||= kind === 'row' || kind === 'subtotal';
  }
  return total;
}

/** Every 资金安排表 of a sheet: its groups with their stated sums and items, and 合计. */
export function readPlans(cells: Cells, sheet: string): readonly PlanTable[] {
  return headingsOf(cells, PLAN).flatMap((heading) => {
    const { item, amount } = heading.columns;
    if (item === undefined || amount === undefined) return [];
    const columns = { ...heading.columns, item, amount };
    const place = { cells, heading, columns, unit: moneyUnitOf(cells, heading.row, [amount]) };
    const groups = openGroups(cells);
    const total = readRows(place, groups);
    return [{ sheet, unit: place.unit, groups: groups.done(place.unit), total }];
  });
}
