import type { Indicator, MoneyUnit } from '../model/form';
import type { Meaning } from '../model/meaning';
import { isCost, sumOf } from '../scoring';
import type { Check } from './check';
import { annualBudgetOf, totalRow } from './funds';
import { indicatorRows, isPresent } from './rows';
import { REVIEW_PRACTICE } from './sources';

const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10000 };
/** A price for one of many says nothing of the whole. */
const UNIT_PRICE = /单价|单位|人均|户均|亩均|平均|标准|每|单项/;

/** A cost target in the unit of the form's funds, which a figure without a unit is in; null for anything but money. */
function amountOf({ name }: Indicator, target: Meaning, unit: MoneyUnit): number | null {
  if (target.kind !== 'quantity' || UNIT_PRICE.test(name.text)) return null;
  const { quantity } = target;
  if (quantity.unit === null) return quantity.value;
  const { dimension, exponent } = quantity.unit;
  if (dimension === '') return exponent === 4 ? quantity.value / YUAN[unit] : null;
  return dimension === '元' ? quantity.value / YUAN[unit] : null;
}

/** The cost targets, where all of them are amounts of money, add neither to 年初预算数 nor to 全年预算数. */
export const costTargetsNotBudget: Check<'cost-targets-not-budget'> = {
  id: 'cost-targets-not-budget',
  severity: 'info',
  source: REVIEW_PRACTICE,
  run: (context) => {
    const { form } = context;
    const budget = annualBudgetOf(form);
    if (form.funds === null || budget === null) return [];
    const costs = indicatorRows(context).filter(({ indicator }) => isCost(indicator));
    const [first] = costs;
    if (!first) return [];
    const { unit } = form.funds;
    const amounts = costs.map(({ indicator, result }) => amountOf(indicator, result.target, unit));
    const known = amounts.filter(isPresent);
    const targets = sumOf(known);
    const initial = totalRow(form)?.initialBudget?.figure ?? null;
    if (known.length < amounts.length || targets === budget || targets === initial) return [];
    return [{ cells: [first.indicator.target.at], values: { targets, budget } }];
  },
};
