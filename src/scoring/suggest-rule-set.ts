import type { Form } from '../model/form';

/**
 * The id of the rule set that a form's layout suggests: without a column of weights the central transfer-payment form,
 * with weights under 成本指标 as a first level the form of 2021, else the default. Provincial sets are by choice only.
 */
export function suggestRuleSet(form: Form): string {
  if (form.columns.weight === null) return 'transfer-payment';
  const weighsCost = form.indicators.some(
    (indicator) => indicator.class === 'cost' && (indicator.weight?.figure ?? null) !== null,
  );
  return weighsCost ? 'mof-2021-101' : 'mof-2020';
}
