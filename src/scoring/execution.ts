import type { ExecutionResult } from '../model/evaluation';
import type { Form, FundsRow } from '../model/form';
import type { RuleSet } from '../model/rule-set';
import { Decimal, shareOfWeight } from './points';

function quotientOf(row: FundsRow, { executionBudget }: RuleSet): readonly [number, number] | null {
  const executed = row.executed?.figure ?? null;
  const budget = row[executionBudget]?.figure ?? null;
  return executed === null || budget === null || budget <= 0 ? null : [Math.max(0, executed), budget];
}

/**
 * The execution row (年度资金总额): rate = executed / the rule set's budget (全年预算数 by default) to four decimals,
 * score = min(w, w × rate) from the exact quotient; w is the form's. Null where the form has no such row; no rate
 * without a budget, no score without a weight or under a rule set that does not score.
 */
export function scoreExecution(form: Form, ruleSet: RuleSet): ExecutionResult | null {
  const row = form.funds?.rows.find(({ kind }) => kind === 'total');
  if (row === undefined) return null;
  const weight = row.weight?.figure ?? null;
  const quotient = quotientOf(row, ruleSet);
  const score = row.score?.figure ?? null;
  if (quotient === null) return { rate: null, suggestedScore: null, weight, score };
  const [executed, budget] = quotient;
  return {
    rate: new Decimal(executed).div(budget).round(4).toNumber(),
    suggestedScore:
      !ruleSet.scored || weight === null || weight < 0 ? null : shareOfWeight(weight, executed, budget),
    weight,
    score,
  };
}
