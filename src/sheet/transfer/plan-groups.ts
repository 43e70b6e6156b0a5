import { sameCell } from '../../model/address';
import type { FigureCell, FormCell, MoneyUnit } from '../../model/form';
import type { PlanGroup, PlanItem } from '../../model/transfer-payment';
import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { moneyOf } from '../recognise/figures';
import { isBlank } from './rows';

/** A group while its rows are read. */
interface OpenGroup {
  name: FormCell;
  stated: FigureCell | null;
  readonly items: PlanItem[];
}

/** A sum at the end of a group's name: …经费3500, …经费（3500万元）. */
const SUM_AT_END = /^([^]*[^\d.,，(（\s])\s*[(（]?\s*(\d[\d,，]*(?:\.\d+)?\s*(?:万元|万|元)?)\s*[)）]?\s*$/;

function splitName(name: FormCell, unit: MoneyUnit): Pick<PlanGroup, 'name' | 'stated'> {
  const [, words, sum] = SUM_AT_END.exec(name.text) ?? [];
  if (words === undefined || sum === undefined) return { name, stated: null };
  const stated = moneyOf({ ...name, text: sum, value: sum }, unit);
  return { name: { ...name, text: words, value: words }, stated };
}

/** The groups of a 资金安排表 while it is read from top to bottom. */
export interface PlanGroups {
  /** Whether no group has begun yet. */
  isEmpty(): boolean;
  /** The row's group by its cell in the column of groups; from here on it is the current one. */
  enter(name: FormCell, row?: 'items' | 'sum'): void;
  /** Begins a group whatever stands before it: by a heading row of its own (一、…). */
  begin(name: FormCell, stated: FigureCell): void;
  /** An item of the current group. */
  add(item: PlanItem): void;
  /** 小计 of the current group. */
  close(stated: FigureCell): void;
  /** The groups that hold anything. A sum at the end of a name is taken out of it where no row states the sum. */
  done(unit: MoneyUnit): readonly PlanGroup[];
}

/**
 * Published tables merge the cell of a group over its rows, repeat it, or write it once and leave the rest empty. A
 * group ends with its sum, unless that stands over its items; a second sum is always another group's.
 */
function isSameGroup(cells: Cells, group: OpenGroup, name: FormCell, row: 'items' | 'sum'): boolean {
  if (sameCell(group.name.at, name.at)) return true;
  const isOpen = group.stated === null || (row === 'items' && group.items.length === 0);
  if (!isOpen || isBlank(name) || isBlank(group.name)) return isOpen;
  const { top, bottom } = cells.area(name.at.row, name.at.column);
  return top === bottom && compact(group.name.text) === compact(name.text);
}

const hasContent = ({ name, stated, items }: OpenGroup): boolean =>
  !isBlank(name) || items.length > 0 || (stated?.figure ?? null) !== null;

/** No groups yet. */
export function openGroups(cells: Cells): PlanGroups {
  const groups: OpenGroup[] = [];
  return {
    isEmpty: () => groups.length === 0,
    enter: (name, row = 'items') => {
      const last = groups.at(-1);
      if (!last || !isSameGroup(cells, last, name, row)) groups.push({ name, stated: null, items: [] });
      else if (isBlank(last.name)) last.name = name;
    },
    begin: (name, stated) => {
      groups.push({ name, stated: isBlank(stated) ? null : stated, items: [] });
    },
    add: (item) => {
      groups.at(-1)?.items.push(item);
    },
    close: (stated) => {
      const group = groups.at(-1);
      if (group) group.stated = stated;
    },
    done: (unit) =>
      groups.filter(hasContent).map(({ name, stated, items }) => ({
        ...(stated ? { name, stated } : splitName(name, unit)),
        items,
      })),
  };
}
