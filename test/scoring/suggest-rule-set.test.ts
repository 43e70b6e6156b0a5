import type { Form, IndicatorClass } from '../../src/model/form';
import { ruleSetById, suggestRuleSet } from '../../src/scoring';
import { formOf } from './form-of';
import { indicatorOf } from './indicator-of';

function formWith(classes: readonly IndicatorClass[], weight: number | null = 10): Form {
  return formOf(classes.map((name) => indicatorOf({ target: '1个', actual: '1个', weight, class: name })));
}

describe('suggestRuleSet', () => {
  it('takes a form without a column of weights for one of a transfer payment', () => {
    const form = formWith(['output', 'benefit'], null);
    expect(suggestRuleSet({ ...form, columns: { ...form.columns, weight: null } })).toBe('transfer-payment');
  });

  it('takes a form whose weights are still to be filled in for the default', () => {
    expect(suggestRuleSet(formWith(['output'], null))).toBe('mof-2020');
  });

  it('takes weights under 成本指标 as a first level for the form of 2021', () => {
    expect(suggestRuleSet(formWith(['cost', 'output']))).toBe('mof-2021-101');
  });

  it('takes 成本指标 without weights, and cost as a second level, for the default', () => {
    expect(suggestRuleSet(formWith(['cost'], null))).toBe('mof-2020');
    expect(
      suggestRuleSet(formOf([indicatorOf({ target: '', actual: '', weight: 9, level2: '成本指标' })])),
    ).toBe('mof-2020');
  });

  it('suggests only what is shipped', () => {
    const without = formWith([]);
    const forms = [
      without,
      formWith(['cost']),
      { ...without, columns: { ...without.columns, weight: null } },
    ];
    for (const form of forms) expect(ruleSetById(suggestRuleSet(form))).not.toBeNull();
  });
});
