import type { ExecutionResult } from '../model/evaluation';
import type { Form, FundsRow } from '../model/form';
import { Decimal, shareOfWeight } from './points';

function quotientOf(row: FundsRow): readonly [number, number] | null {
  const executed = row.executed?.figure ?? null;
  const budget = row.annualBudget?.figure ?? null;
  return executed === null || budget === null || budget <= 0 ? null : [Math.max(0, executed), budget];
}

/**
 * The execution row (年度资金总额): rate = executed / annualBudget to four decimals, score = min(w, w × rate) from the
 * exact quotient. Null where the form has no such row; no rate without a budget, no score without a weight.
 */
export function scoreExecution(form: Form): ExecutionResult | null {
  const row = form.funds?.rows.find(({ kind }) => kind === 'total');
  if (row === undefined) return null;
  const weight = row.weight?.figure ?? null;
  const quotient = quotientOf(row);
  const score = row.score?.figure ?? null;
  if (quotient === null) return { rate: null, suggestedScore: null, weight, score };
  const [executed, budget] = quotient;
  return {
    rate: new Decimal(executed).div(budget).round(4).toNumber(),
    suggestedScore: weight === null || weight < 0 ? null : shareOfWeight(weight, executed, budget),
    weight,
    score,
  };
}
