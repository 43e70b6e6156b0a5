import { overlaps } from '../../../src/model/address';
import type { CellRange } from '../../../src/model/address';
import type { Grid } from '../../../src/model/grid';
import type { PlanCell } from '../../../src/model/sheet-plan';
import type { RowPlan, RowStep } from '../../../src/sheet/rows';

/** A sheet in memory that does what Excel does with a plan of row steps. */
export interface SheetModel {
  carryOut(plan: RowPlan): void;
  write(row: number, column: number, cell: PlanCell): void;
  grid(): Grid;
}

type Change = (row: number) => number | null;

/** Changes the rows (from 1) of every reference in a formula; null makes #REF! of it. */
function reworked(cell: PlanCell, start: Change, end: Change, single: Change): PlanCell {
  if (cell === null || typeof cell !== 'object') return cell;
  const formula = cell.formula.replace(
    /"[^"]*"|(\$?[A-Z]{1,2}\$?)(\d+)(?::(\$?[A-Z]{1,2}\$?)(\d+))?(?![\d(])/g,
    (all, left?: string, from?: string, right?: string, to?: string) => {
      if (left === undefined) return all;
      if (right === undefined) {
        const row = single(Number(from));
        return row === null ? '#REF!' : `${left}${String(row)}`;
      }
      return `${left}${String(start(Number(from)))}:${right}${String(end(Number(to)))}`;
    },
  );
  return { formula };
}

export function sheetModel(grid: Grid): SheetModel {
  const { row: down, column: along } = grid.origin;
  const width = along + Math.max(...grid.values.map((row) => row.length));
  const empty = <T>(what: T): T[] => new Array<T>(width).fill(what);
  let cells: PlanCell[][] = Array.from({ length: down }, () => empty<PlanCell>(null));
  const formats: string[][] = Array.from({ length: down }, () => empty('General'));
  grid.values.forEach((values, row) => {
    const texts = values.map((value, column): PlanCell => {
      const formula = grid.formulas[row]?.[column] ?? '';
      return formula === '' ? (typeof value === 'boolean' ? String(value) : value) : { formula };
    });
    cells.push([...new Array<PlanCell>(along).fill(null), ...texts]);
    formats.push([...new Array<string>(along).fill('General'), ...(grid.formats[row] ?? [])]);
  });
  let merges: CellRange[] = [...grid.merges];
  const everywhere = (change: (cell: PlanCell) => PlanCell) => {
    cells = cells.map((row) => row.map(change));
  };

  const insert = (at: number) => {
    const moved = (row: number) => (row > at ? row + 1 : row);
    everywhere((cell) => reworked(cell, moved, moved, moved));
    cells.splice(at, 0, empty<PlanCell>(null));
    formats.splice(at, 0, [...(formats[at - 1] ?? empty('General'))]);
    merges = merges.map((one) => ({
      ...one,
      top: one.top >= at ? one.top + 1 : one.top,
      bottom: one.bottom >= at ? one.bottom + 1 : one.bottom,
    }));
  };
  const remove = (at: number) => {
    const moved = (row: number) => (row > at + 1 ? row - 1 : row);
    everywhere((cell) =>
      reworked(
        cell,
        moved,
        (row) => (row >= at + 1 ? row - 1 : row),
        (row) => (row === at + 1 ? null : moved(row)),
      ),
    );
    cells.splice(at, 1);
    formats.splice(at, 1);
    merges = merges
      .map((one) => ({
        ...one,
        top: one.top > at ? one.top - 1 : one.top,
        bottom: one.bottom >= at ? one.bottom - 1 : one.bottom,
      }))
      .filter(({ top, left, bottom, right }) => bottom >= top && (bottom > top || right > left));
  };
  const copyCells = ({ top: from, left, right }: CellRange, to: number) => {
    const moved = (row: number) => row + to - from;
    for (let column = left; column <= right && column < width; column++) {
      const [line, looks] = [cells[to], formats[to]];
      if (!line || !looks) throw new Error('no such row');
      line[column] = reworked(cells[from]?.[column] ?? null, moved, moved, moved);
      looks[column] = formats[from]?.[column] ?? 'General';
    }
    const inRow = merges.filter(
      (one) => one.top === from && one.bottom === from && one.left >= left && one.right <= right,
    );
    merges.push(...inRow.map((one) => ({ ...one, top: to, bottom: to })));
  };
  const copy = (from: number, to: number) => {
    copyCells({ top: from, bottom: from, left: 0, right: width }, to);
  };
  const merge = (range: CellRange) => {
    if (merges.some((one) => overlaps(one, range))) throw new Error('a merge over a merge');
    merges.push(range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const line = cells[row];
        if (line && (row > range.top || column > range.left)) line[column] = null;
      }
    }
  };
  const unmerge = (range: CellRange) => {
    const left = merges.filter((one) => !overlaps(one, range));
    if (left.length !== merges.length - 1) throw new Error('no such merge');
    merges = left;
  };
  const write = (row: number, column: number, cell: PlanCell) => {
    const line = cells[row];
    if (!line) throw new Error('no such row');
    line[column] = cell;
  };
  const perform = (step: RowStep) => {
    if (step.step === 'insert-row') insert(step.row);
    else if (step.step === 'delete-row') remove(step.row);
    else if (step.step === 'copy-row') copy(step.from, step.to);
    else if (step.step === 'copy-cells') copyCells(step.from, step.to.row);
    else if (step.step === 'fit-row') return;
    else if (step.step === 'merge') merge(step.range);
    else if (step.step === 'unmerge') unmerge(step.range);
    else {
      const line = formats[step.at.row];
      if (line && step.numberFormat !== undefined) line[step.at.column] = step.numberFormat;
      write(step.at.row, step.at.column, step.cell);
    }
  };
  return {
    carryOut: ({ steps }) => {
      steps.forEach(perform);
    },
    write,
    grid: () => ({
      sheet: grid.sheet,
      origin: { row: 0, column: 0 },
      values: cells.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
      formats,
      formulas: cells.map((row) =>
        row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : '')),
      ),
      merges,
    }),
  };
}
