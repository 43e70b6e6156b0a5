import type { ExecutionResult, TotalResult } from '../model/evaluation';
import type { FigureCell, Form } from '../model/form';
import type { Grade, RuleSet } from '../model/rule-set';
import { sumOf } from './points';

/** 优 良 中 差 of a total, by the rule set's lower bounds. */
export function gradeOf(total: number, ruleSet: RuleSet): Grade {
  const { grades } = ruleSet;
  if (total >= grades.优) return '优';
  if (total >= grades.良) return '良';
  return total >= grades.中 ? '中' : '差';
}

const isFigure = (figure: number | null | undefined): figure is number =>
  typeof figure === 'number' && Number.isFinite(figure);

/** Sum of a column and of the execution row's own figure; null where the layout has no such column at all. */
function columnSum(
  { indicators }: Form,
  column: 'score' | 'weight',
  execution: ExecutionResult | null,
): number | null {
  if (indicators.every((indicator) => indicator[column] === null)) return null;
  const figures: number[] = [];
  for (const { [column]: cell } of indicators) {
    if (isFigure(cell?.figure)) figures.push(cell.figure);
  }
  const own = execution?.[column];
  return sumOf(isFigure(own) ? [...figures, own] : figures);
}

/** The highest total that the execution rate allows. */
function capOf(rate: number | null, { totalCaps }: RuleSet): number {
  const caps = totalCaps.filter(({ executionBelow }) => rate !== null && rate < executionBelow);
  return Math.min(...caps.map(({ total }) => total));
}

/** What the scores of the form add to, no higher than its cap; null without scores, or where the rule set has none. */
function computedTotal(form: Form, execution: ExecutionResult | null, ruleSet: RuleSet): number | null {
  const sum = ruleSet.scored ? columnSum(form, 'score', execution) : null;
  return sum === null ? null : Math.min(sum, capOf(execution?.rate ?? null, ruleSet));
}

/** An indicator or the execution row. */
interface Scored {
  readonly weight: FigureCell | number | null;
  readonly score: FigureCell | number | null;
}

const figureOf = (part: FigureCell | number | null): number | null =>
  part === null || typeof part === 'number' ? part : part.figure;

/** Whether what has a weight has its score too. */
function isScored({ weight, score }: Scored): boolean {
  return !isFigure(figureOf(weight)) || isFigure(figureOf(score));
}

/**
 * 总分: what the form states, what its scores add to (at most the cap of its execution rate), and the grade once every
 * indicator and the execution row have a score where they have a weight; no grade under a rule set that does not score.
 */
export function totalOf(form: Form, execution: ExecutionResult | null, ruleSet: RuleSet): TotalResult {
  const { indicators } = form;
  const stated = form.total?.score?.figure ?? null;
  const computed = computedTotal(form, execution, ruleSet);
  const weight = columnSum(form, 'weight', execution);
  const complete = indicators.every(isScored) && (execution === null || isScored(execution));
  const total = stated ?? computed;
  const grade = ruleSet.scored && complete && total !== null ? gradeOf(total, ruleSet) : null;
  return { stated, computed, weight, complete, grade };
}
