import type { CellRange } from '../../model/address';
import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { blockOf, isTall, nameIn } from './block';
import type { Block } from './block';
import { planned, refused } from './row-plan';
import type { RowAnswer, RowStep } from './row-plan';

/** A level's text that goes with the row although rows below it are under the same level: written there anew. */
function keptLevels(block: Block, row: number): readonly RowStep[] {
  const { level1, level2 } = block.form.columns;
  const next = block.form.indicators.find((one) => one.row > row);
  const own = block.form.indicators.find((one) => one.row === row);
  if (!own || next?.row !== row + 1) return [];
  const covered = block.mergesIn(row).filter(isTall);
  const stays = (column: number) => covered.some(({ left, right }) => column >= left && column <= right);
  const sameLevels = [
    { column: level1, isSame: next.level1 === own.level1 },
    { column: level2, isSame: next.level1 === own.level1 && next.level2 === own.level2 },
  ];
  return sameLevels.flatMap(({ column, isSame }): RowStep[] => {
    if (column === null || !isSame || stays(column)) return [];
    const text = block.contentAt({ row, column });
    if (text === null || block.valueAt({ row: row + 1, column }) !== null) return [];
    return [{ step: 'write', at: { row, column }, cell: text }];
  });
}

/** An area over several rows with one row less; its text is kept though its first row goes. */
function shrunk(block: Block, area: CellRange, row: number): readonly RowStep[] {
  const { top, left, right } = area;
  const range = { ...area, bottom: area.bottom - 1 };
  const text: RowStep[] =
    top === row
      ? [{ step: 'write', at: { row, column: left }, cell: block.contentAt({ row, column: left }) }]
      : [];
  return range.bottom > top || right > left ? [...text, { step: 'merge', range }] : text;
}

/**
 * 删除指标: the cursor's row goes; the levels keep their texts and reach over the rows that are left. Refused:
 * `not-on-a-row`, and `only-row`, as sums over no row at all would be errors.
 */
export function deleteIndicator(form: Form, grid: Grid, cursor: number): RowAnswer {
  const block = blockOf(form, grid);
  if (form.indicators.length === 0) return refused('no-rows');
  if (!block.isRow(cursor)) return refused('not-on-a-row');
  if (form.indicators.every(({ row }) => row === cursor)) return refused('only-row');
  const tall = block.mergesIn(cursor).filter(isTall);
  const steps: RowStep[] = [
    ...tall.map((range): RowStep => ({ step: 'unmerge', range })),
    { step: 'delete-row', row: cursor },
    ...tall.flatMap((area) => shrunk(block, area, cursor)),
    ...keptLevels(block, cursor),
  ];
  const isLast = cursor >= block.bottom;
  return planned(steps, nameIn(block, isLast ? cursor - 1 : cursor));
}
