import type { Borders, Style } from 'exceljs';
import type { CellRange } from '../../model/address';
import type { PlanStyle, SheetPlan } from '../../model/sheet-plan';
import { TEXT_FORMAT, needsTextFormat } from '../cell-text';

type Edge = 'top' | 'bottom' | 'left' | 'right';

/** What a cell looks like once every style of the plan is applied. */
interface CellLook extends Omit<PlanStyle, 'borders'> {
  readonly edges: ReadonlySet<Edge>;
}

const PLAIN: CellLook = { edges: new Set() };
const ALL_EDGES: ReadonlySet<Edge> = new Set<Edge>(['top', 'bottom', 'left', 'right']);

/** Looks by row and column, grown as far as styles and cells reach. */
type Looks = CellLook[][];

function change(looks: Looks, row: number, column: number, next: (look: CellLook) => CellLook): void {
  const line = (looks[row] ??= []);
  line[column] = next(line[column] ?? PLAIN);
}

const without = (edge: Edge) => (look: CellLook) => ({
  ...look,
  edges: new Set([...look.edges].filter((one) => one !== edge)),
});

/** A line between two cells belongs to both, so taking it away takes it from the neighbours too. */
function clearAround(looks: Looks, { top, left, bottom, right }: CellRange): void {
  for (let column = left; column <= right; column += 1) {
    if (top > 0) change(looks, top - 1, column, without('bottom'));
    change(looks, bottom + 1, column, without('top'));
  }
  for (let row = top; row <= bottom; row += 1) {
    if (left > 0) change(looks, row, left - 1, without('right'));
    change(looks, row, right + 1, without('left'));
  }
}

function restyled(look: CellLook, { borders, font, ...rest }: PlanStyle): CellLook {
  return {
    ...look,
    ...rest,
    ...(font && { font: { ...look.font, ...font } }),
    ...(borders && { edges: borders === 'all' ? ALL_EDGES : PLAIN.edges }),
  };
}

function looksOf({ styles }: SheetPlan): Looks {
  const looks: Looks = [];
  for (const { range, style } of styles) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        change(looks, row, column, (look) => restyled(look, style));
      }
    }
    if (style.borders === 'none') clearAround(looks, range);
  }
  return looks;
}

/** "#FFD6D2" → what the file format wants: opaque, without the sign. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.replace('#', '')}` });

function bordersOf(edges: ReadonlySet<Edge>): Partial<Borders> {
  return Object.fromEntries([...edges].map((edge) => [edge, { style: 'thin' }]));
}

const VERTICAL = { top: 'top', center: 'middle' } as const;

function styleOf({ font, fill, horizontal, vertical, wrap, numberFormat, edges }: CellLook): Partial<Style> {
  const { color, ...face } = font ?? {};
  return {
    ...(font && { font: { ...face, ...(color !== undefined && { color: argb(color) }) } }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    alignment: { horizontal, vertical: vertical && VERTICAL[vertical], wrapText: wrap },
    ...(edges.size > 0 && { border: bordersOf(edges) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

/** The style of a cell, or null where the plan says nothing of it. */
export type StyleAt = (row: number, column: number) => Partial<Style> | null;

/** Works out the style of every cell; text that looks like a formula stays text when it is edited. */
export function cellStyles(plan: SheetPlan): StyleAt {
  const looks = looksOf(plan);
  return (row, column) => {
    const look = looks[row]?.[column];
    const cell = plan.cells[row]?.[column];
    if (typeof cell === 'string' && needsTextFormat(cell)) {
      return styleOf({ ...(look ?? PLAIN), numberFormat: TEXT_FORMAT });
    }
    return look ? styleOf(look) : null;
  };
}

/** The rows and columns that styles and cells reach. */
export function extentOf({ cells, styles }: SheetPlan): {
  readonly rows: number;
  readonly columns: number;
} {
  return {
    rows: Math.max(cells.length, ...styles.map(({ range }) => range.bottom + 1)),
    columns: Math.max(...cells.map((row) => row.length), ...styles.map(({ range }) => range.right + 1), 0),
  };
}
