import type { CellRange } from '../../model/address';
import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import type { PlanCell } from '../../model/sheet-plan';
import { blockOf, isTall, nameIn } from './block';
import type { Block } from './block';
import { inOtherRow } from './references';
import { planned, refused } from './row-plan';
import type { RowAnswer, RowStep } from './row-plan';

/** What a cell holds, as it reads in another row. */
function carried(block: Block, column: number, from: number, to: number): PlanCell {
  const cell = block.contentAt({ row: from, column });
  return cell !== null && typeof cell === 'object' ? { formula: inOtherRow(cell.formula, from, to) } : cell;
}

const isSameCell = (a: PlanCell, b: PlanCell): boolean =>
  a === b ||
  (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && a.formula === b.formula);

/** Puts into a row what stood in the other, from the name on; cells that hold it already are left alone. */
function taken(block: Block, from: number, to: number): readonly RowStep[] {
  const steps: RowStep[] = [];
  for (let column = block.form.columns.name; column <= block.right; column++) {
    const cell = carried(block, column, from, to);
    const at = { row: to, column };
    const [format, own] = [block.formatAt({ row: from, column }), block.formatAt(at)];
    if (isSameCell(cell, block.contentAt(at)) && format === own) continue;
    steps.push({ step: 'write', at, cell, ...(format === own ? {} : { numberFormat: format }) });
  }
  return steps;
}

/** Whether two rows are merged alike from the name on, and with no other row: then their cells can change places. */
function areAlike(block: Block, row: number, other: number): boolean {
  const shapes = (one: number) =>
    block.mergesIn(one).filter(({ right }: CellRange) => right >= block.form.columns.name);
  const words = (one: number) =>
    shapes(one)
      .map(({ left, right }) => `${String(left)}-${String(right)}`)
      .sort()
      .join();
  return ![...shapes(row), ...shapes(other)].some(isTall) && words(row) === words(other);
}

function move(form: Form, grid: Grid, cursor: number, by: 1 | -1): RowAnswer {
  const block = blockOf(form, grid);
  const { indicators } = form;
  const index = indicators.findIndex(({ row }) => row === cursor);
  const [own, other] = [indicators[index], indicators[index + by]];
  if (indicators.length === 0) return refused('no-rows');
  if (!own) return refused('not-on-a-row');
  if (other?.level1 !== own.level1 || other.level2 !== own.level2) {
    return refused(by < 0 ? 'first-in-level' : 'last-in-level');
  }
  if (!areAlike(block, cursor, other.row)) return refused('merged-rows');
  const steps = [...taken(block, cursor, other.row), ...taken(block, other.row, cursor)];
  return planned(steps, nameIn(block, other.row));
}

/**
 * 上移: the cursor's indicator changes places with the one above it under the same 二级指标; the levels, formats and
 * formulas of the rows stay. Refused: `not-on-a-row`, `first-in-level`, `merged-rows`.
 */
export function moveUp(form: Form, grid: Grid, cursor: number): RowAnswer {
  return move(form, grid, cursor, -1);
}

/** 下移: as `moveUp`, with the one below. Refused: `not-on-a-row`, `last-in-level`, `merged-rows`. */
export function moveDown(form: Form, grid: Grid, cursor: number): RowAnswer {
  return move(form, grid, cursor, 1);
}
