import { runChecks } from './checks';
import type { Evaluation } from './model/evaluation';
import type { Form } from './model/form';
import type { RuleSet } from './model/rule-set';
import { classesOf, scoreExecution, scoreIndicator, totalOf } from './scoring';

/**
 * The one entrance to the rules: everything they say of a form. Pure and deterministic; the form is only read.
 * Results stand in the order of `form.indicators`; figures are in the units of the form.
 */
export function evaluate(form: Form, ruleSet: RuleSet): Evaluation {
  const indicators = form.indicators.map((indicator) => scoreIndicator(indicator, ruleSet, form.year));
  const execution = scoreExecution(form, ruleSet);
  const total = totalOf(form, execution, ruleSet);
  return {
    ruleSet: ruleSet.id,
    indicators,
    execution,
    classes: classesOf(form, execution),
    total,
    findings: runChecks({ form, ruleSet, indicators, execution, total }),
  };
}
