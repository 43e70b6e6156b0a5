import type { Form } from '../../src/model/form';
import { HEADINGS, gridFrom, onlyForm } from './grids';

/** One row as a person sees it; `actual` null is empty, a word leaves the score to the person. */
export interface SheetRow {
  readonly name: string;
  readonly target: number;
  readonly actual: number | string | null;
  readonly weight: number;
  readonly score: number | string | null;
  readonly formula?: string;
}

/** A rule simple enough to work out by hand: w·B/A up to w; none for an empty actual or words. */
export function computedScore({ target, actual, weight }: SheetRow): number | null {
  if (typeof actual !== 'number') return null;
  return Math.round(Math.min(weight, (weight * actual) / target) * 100) / 100;
}

/** A form whose indicators stand in rows 1 on (counting from 0). */
export function formOf(rows: readonly SheetRow[]): Form {
  const cells = rows.map(({ name, target, actual, weight, score }) => [
    '产出指标',
    '数量指标',
    name,
    target,
    actual,
    weight,
    score,
    null,
  ]);
  const formulas = Object.fromEntries(
    rows.flatMap(({ formula }, index) => (formula === undefined ? [] : [[`G${String(index + 2)}`, formula]])),
  );
  return onlyForm(gridFrom([HEADINGS, ...cells], { formulas }));
}
