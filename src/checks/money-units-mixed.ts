import type { FundsRow, MoneyUnit } from '../model/form';
import { normalise } from '../reading';
import type { Check } from './check';
import { isPresent } from './rows';
import { STANDARD_FORM } from './sources';

/** The unit that a cell of the funds carries itself: 3359.62万 → 万元. */
function unitIn(text: string): MoneyUnit | null {
  const unit = /\d(万)?(元)?$/.exec(normalise(text));
  if (unit?.[1]) return '万元';
  return unit?.[2] ? '元' : null;
}

function moneyCells({ initialBudget, annualBudget, executed }: FundsRow) {
  return [initialBudget, annualBudget, executed].filter(isPresent);
}

/** A cell of the funds in another unit of money than their heading names. */
export const moneyUnitsMixed: Check<'money-units-mixed'> = {
  id: 'money-units-mixed',
  severity: 'warning',
  source: STANDARD_FORM,
  run: ({ form: { funds } }) =>
    (funds?.rows ?? []).flatMap(moneyCells).flatMap(({ at, text }) => {
      const own = unitIn(text);
      return own === null || own === funds?.unit ? [] : [{ cells: [at], values: { typed: text.trim() } }];
    }),
};
