import { contains } from '../../src/model/address';
import type { Grid } from '../../src/model/grid';
import type { PlanCell, SheetPlan } from '../../src/model/sheet-plan';

/**
 * A plan as the grid that reading the finished sheet gives. Nothing is calculated: a formula stands as a formula with
 * an empty value.
 */
export function gridOf(plan: SheetPlan): Grid {
  const width = Math.max(0, ...plan.cells.map((row) => row.length));
  const matrix = <T>(make: (cell: PlanCell, row: number, column: number) => T): T[][] =>
    plan.cells.map((cells, row) =>
      Array.from({ length: width }, (_, column) => make(cells[column] ?? null, row, column)),
    );
  const formats = plan.styles.flatMap(({ range, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : [{ range, numberFormat }],
  );
  return {
    sheet: plan.sheetName,
    origin: { row: 0, column: 0 },
    values: matrix((cell) => (typeof cell === 'object' ? null : cell)),
    formats: matrix(
      (_, row, column) =>
        formats.findLast(({ range }) => contains(range, { row, column }))?.numberFormat ?? 'General',
    ),
    formulas: matrix((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : '')),
    merges: plan.merges,
  };
}
