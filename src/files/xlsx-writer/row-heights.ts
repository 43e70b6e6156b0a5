import { contains } from '../../model/address';
import type { CellRange } from '../../model/address';
import type { SheetPlan } from '../../model/sheet-plan';
import { fittingHeight } from '../../sheet/template/heights';

/** Points of a row that holds nothing yet: an empty form with its usual rows stays on one page. */
const LEAST = 18;
/** Excel's own column width where a plan says none. */
const USUAL_WIDTH = 8.43;

/** How tall the rows of a plan are. */
export interface RowHeights {
  /** Points of each row, from the first. */
  readonly points: readonly number[];
  /** Rows that the plan left open: fitted to their texts, and free to grow when more is typed. */
  readonly fitted: ReadonlySet<number>;
}

function given({ rowHeights }: SheetPlan, row: number): number | null {
  return rowHeights.findLast(({ from, to }) => row >= from && row <= to)?.points ?? null;
}

function widthOf({ columnWidths }: SheetPlan, { left, right }: CellRange): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) {
    width += columnWidths.findLast((one) => one.column === column)?.characters ?? USUAL_WIDTH;
  }
  return width;
}

/** Every text with the area it stands in: its merged area, or its own cell. */
function textsOf({
  cells,
  merges,
}: SheetPlan): readonly { readonly text: string; readonly area: CellRange }[] {
  return cells.flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (typeof text !== 'string') return [];
      const own = { top: row, left: column, bottom: row, right: column };
      return [{ text, area: merges.find((merge) => contains(merge, { row, column })) ?? own }];
    }),
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);

/**
 * The height of each row: the plan's, else what the row's texts need. Excel fits such rows by itself only once they
 * are edited, and never to merged cells: where a text over several rows needs more, the open ones share the rest.
 */
export function rowHeightsOf(plan: SheetPlan, rows: number): RowHeights {
  const heights = Array.from({ length: rows }, (_, row) => given(plan, row));
  const fitted = new Set(heights.flatMap((points, row) => (points === null ? [row] : [])));
  const texts = textsOf(plan).map(({ text, area }) => ({ area, text, characters: widthOf(plan, area) }));
  const points = heights.map((height, row) => {
    const own = texts.filter(({ area }) => area.top === row && area.bottom === row);
    return height ?? (own.length === 0 ? LEAST : fittingHeight(own, LEAST));
  });
  for (const { area, ...cell } of texts.filter(({ area: { top, bottom } }) => bottom > top)) {
    const open = [...fitted].filter((row) => row >= area.top && row <= area.bottom);
    const lack = fittingHeight([cell], LEAST) - sum(points.slice(area.top, area.bottom + 1));
    for (const row of lack > 0 ? open : []) points[row] = (points[row] ?? LEAST) + lack / open.length;
  }
  return { points, fitted };
}
