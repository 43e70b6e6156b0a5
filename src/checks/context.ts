import type { ExecutionResult, IndicatorResult, TotalResult } from '../model/evaluation';
import type { Form } from '../model/form';
import type { RuleSet } from '../model/rule-set';

/** Everything a check looks at: the form as it stands, the rules, and what the rules say of it. */
export interface CheckContext {
  readonly form: Form;
  readonly ruleSet: RuleSet;
  /** One result an indicator, in the order of `form.indicators`. */
  readonly indicators: readonly IndicatorResult[];
  readonly execution: ExecutionResult | null;
  readonly total: TotalResult;
}
