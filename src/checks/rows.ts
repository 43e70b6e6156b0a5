import type { IndicatorResult } from '../model/evaluation';
import type { FigureCell, FormCell, Indicator } from '../model/form';
import { normalise } from '../reading';
import type { CheckContext } from './context';

/** An indicator beside what the rules say of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
}

/** An indicator whose weight and score both hold a figure. */
export interface ScoredRow extends IndicatorRow {
  readonly scoreCell: FigureCell;
  readonly score: number;
  readonly weight: number;
}

/** Made once for all the checks of one evaluation: some twenty of them walk the same rows. */
export function oncePerContext<Rows extends object>(make: (context: CheckContext) => Rows) {
  const made = new WeakMap<CheckContext, Rows>();
  return (context: CheckContext): Rows => {
    const rows = made.get(context) ?? make(context);
    made.set(context, rows);
    return rows;
  };
}

/** All indicators in the sheet's order. */
export const indicatorRows = oncePerContext(({ form, indicators }): readonly IndicatorRow[] => {
  const rows: IndicatorRow[] = [];
  form.indicators.forEach((indicator, i) => {
    const result = indicators[i];
    if (result) rows.push({ indicator, result });
  });
  return rows;
});

function isBlank(cell: FormCell | null): boolean {
  return cell === null || cell.text === '' || cell.text.trim() === '';
}

/** A row that the person has not come to yet: nothing typed but its weight. */
export function isUntouched({ indicator }: IndicatorRow): boolean {
  const { name, target, actual, score, explanation } = indicator;
  return isBlank(target) && isBlank(actual) && isBlank(name) && isBlank(score) && isBlank(explanation);
}

/** A form as it was inserted: no row touched. What is empty there is not yet a fault. */
export function isBlankForm(context: CheckContext): boolean {
  return indicatorRows(context).every(isUntouched);
}

/** A row with a weight, whose parts (其中…, ★) stand below it without one and carry target and actual in its place. */
function isParent({ indicator, result }: IndicatorRow, next: IndicatorRow | undefined): boolean {
  const saysNothing = result.target.kind === 'empty' && result.actual.kind === 'empty';
  const hasWeight = (indicator.weight?.figure ?? null) !== null;
  return saysNothing && hasWeight && next?.indicator.weight?.text.trim() === '';
}

/** How the name of a part begins. */
const PART = /^(?:其中|[★☆※])/;

/** Indicators without a weight of their own: 其中 and ★ rows and those that follow them, and the rows below a parent. */
export const partIndicators = oncePerContext((context): ReadonlySet<Indicator> => {
  const rows = indicatorRows(context);
  const parts = new Set<Indicator>();
  let isBelowParent = false;
  rows.forEach((row, i) => {
    const { indicator } = row;
    const before = rows[i - 1]?.indicator;
    const isSameLevel = before?.level1 === indicator.level1 && before.level2 === indicator.level2;
    if (indicator.weight?.text.trim() === '') {
      isBelowParent = (isBelowParent && isSameLevel) || PART.test(normalise(indicator.name.text));
      if (isBelowParent) parts.add(indicator);
    } else {
      isBelowParent = isParent(row, rows[i + 1]);
    }
  });
  return parts;
});

/** The indicators that have a target and an actual of their own: all but parents of part rows and untouched rows. */
export const comparedRows = oncePerContext((context): readonly IndicatorRow[] => {
  const rows = indicatorRows(context);
  return rows.filter((row, i) => !isUntouched(row) && !isParent(row, rows[i + 1]));
});

/** The indicators that can be compared with their weight; none in a form without weights or scores. */
export const scoredRows = oncePerContext((context): readonly ScoredRow[] => {
  const rows: ScoredRow[] = [];
  for (const { indicator, result } of indicatorRows(context)) {
    const scoreCell = indicator.score;
    const score = scoreCell?.figure ?? null;
    const weight = indicator.weight?.figure ?? null;
    if (scoreCell === null || score === null || weight === null) continue;
    rows.push({ indicator, result, scoreCell, score, weight });
  }
  return rows;
});

/** 超额 with its reason written: the person may deduct points for it. */
export function isExplainedOverfulfilment({ result }: IndicatorRow): boolean {
  return result.outcome === 'exceeded' && !result.explanationMissing;
}

/** Whether the target asks for a figure. */
export function wantsFigure({ target }: IndicatorResult): boolean {
  return target.kind === 'quantity' || target.kind === 'range';
}

/** Whether a figure is there at all; 0 is one. */
export function isPresent<T>(value: T | null): value is T {
  return value !== null;
}
