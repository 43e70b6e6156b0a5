import { sameCell } from '../model/address';
import type { CellAddress, CellRange } from '../model/address';
import type { Evaluation, Outcome } from '../model/evaluation';
import type { Form, Indicator } from '../model/form';
import type { MarkRule } from '../model/sheet-plan';
import {
  deductedUnexplained,
  isOwnMark,
  requiredUnexplained,
  scoreAboveWeight,
  wrongFigure,
} from './mark-formulas';

export { isOwnMark } from './mark-formulas';

/** Outcomes that ask for an explanation whatever the score (domain.md section 4). */
const EXPLAINED_OUTCOMES: ReadonlySet<Outcome> = new Set<Outcome>(['exceeded', 'partial', 'unmet']);

const oneCell = ({ row, column }: CellAddress): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Indicators in unbroken rows: rows between (subtotals, placeholders) carry no mark. */
function runsOf(
  indicators: readonly Indicator[],
): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { row } of indicators) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** Rules for a run of indicator rows that Excel works out by itself: points deducted without a reason, a score above its weight. */
export function nativeMarks(
  rows: { readonly top: number; readonly bottom: number },
  columns: { readonly weight: number; readonly score: number; readonly explanation: number | null },
): readonly MarkRule[] {
  const { weight, score, explanation } = columns;
  const above = scoreAboveWeight({ ...rows, left: score, right: score }, { weight, score });
  if (explanation === null) return [above];
  return [deductedUnexplained({ ...rows, left: explanation, right: explanation }, { weight, score }), above];
}

/** Whether Excel itself can compare score and weight: a weight typed as 20% or 8分 is another number to it. */
function comparesNatively({ indicators }: Form): boolean {
  return indicators.every(({ weight }) => weight?.figure === null || weight?.figure === weight?.value);
}

/** A score merged over several rows, or an explanation shared by them, stands in one cell only. */
function explanationMarks(form: Form, evaluation: Evaluation, isNative: boolean): readonly MarkRule[] {
  const marked = new Set<string>();
  return form.indicators.flatMap((indicator, index) => {
    const { explanation } = indicator;
    const result = evaluation.indicators[index];
    if (!explanation || !result) return [];
    const isRequired = EXPLAINED_OUTCOMES.has(result.outcome) || (!isNative && result.explanationRequired);
    const place = `${String(explanation.at.row)}:${String(explanation.at.column)}`;
    if (!isRequired || marked.has(place)) return [];
    marked.add(place);
    return [requiredUnexplained(oneCell(explanation.at))];
  });
}

/** Every cell of the form that holds points: scores of indicators and of 项目资金, and 总分. */
function scoreCells({ indicators, funds, total }: Form): readonly CellAddress[] {
  const cells = [
    ...indicators.map(({ score }) => score),
    ...(funds?.rows ?? []).map(({ score }) => score),
    total?.weight ?? null,
    total?.score ?? null,
  ];
  return cells.flatMap((cell) => (cell ? [cell.at] : []));
}

/** One rule for each score or total with a finding of severity error that no native rule shows. */
function figureMarks(form: Form, { findings }: Evaluation, isNative: boolean): readonly MarkRule[] {
  const wrong = findings
    .filter(({ id, severity }) => severity === 'error' && !(isNative && id === 'score-above-weight'))
    .flatMap(({ cells }) => cells);
  return scoreCells(form)
    .filter((at) => wrong.some((cell) => sameCell(cell, at)))
    .map((at) => wrongFigure(oneCell(at)));
}

/**
 * The conditional formats that the form's sheet should carry (pane-design section 8): native rules over its rows, one
 * rule for each explanation that the outcome requires (there whether or not it is written, so that it lights again
 * when the reason is erased), one for each wrong figure.
 */
export function marksFor(form: Form, evaluation: Evaluation): readonly MarkRule[] {
  const { weight, score, explanation } = form.columns;
  const isNative = weight !== null && score !== null && comparesNatively(form);
  const native = isNative
    ? runsOf(form.indicators).flatMap((rows) => nativeMarks(rows, { weight, score, explanation }))
    : [];
  return [
    ...native,
    ...explanationMarks(form, evaluation, isNative),
    ...figureMarks(form, evaluation, isNative),
  ];
}

/** A conditional format as it stands on a sheet. `range` may be left out: a formula of ours names its own place. */
export interface StandingMark {
  readonly id: string;
  readonly formula: string;
  readonly range?: CellRange;
}

/** What to do so that a sheet carries the wanted marks and no other of ours. */
export interface MarkDifference {
  readonly remove: readonly string[];
  readonly add: readonly MarkRule[];
}

function isSameMark(standing: StandingMark, wanted: MarkRule): boolean {
  const { range } = standing;
  const isSamePlace =
    !range ||
    (range.top === wanted.range.top &&
      range.left === wanted.range.left &&
      range.bottom === wanted.range.bottom &&
      range.right === wanted.range.right);
  return isSamePlace && standing.formula.replace(/^=/, '') === wanted.formula.replace(/^=/, '');
}

/** Compares the marks on a sheet with those wanted; equal ones stay, others' conditional formats are never named. */
export function markDifference(
  standing: readonly StandingMark[],
  wanted: readonly MarkRule[],
): MarkDifference {
  const missing = [...wanted];
  const remove: string[] = [];
  for (const mark of standing.filter(({ formula }) => isOwnMark(formula))) {
    const index = missing.findIndex((rule) => isSameMark(mark, rule));
    if (index < 0) remove.push(mark.id);
    else missing.splice(index, 1);
  }
  return { remove, add: missing };
}
