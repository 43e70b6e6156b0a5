import type { Check } from './check';
import { sameScore, sum } from './compare';
import { isPresent } from './rows';
import { STANDARD_FORM } from './sources';

/** All weights of a form, with that of the execution rate. */
const FULL_WEIGHT = 100;

/** The weights of all indicators and of the execution rate do not add to 100. */
export const weightsNot100: Check<'weights-not-100'> = {
  id: 'weights-not-100',
  severity: 'error',
  source: STANDARD_FORM,
  run: ({ form, execution }) => {
    const weights = form.indicators.map(({ weight }) => weight?.figure ?? null).filter(isPresent);
    if (form.columns.weight === null || weights.length === 0) return [];
    const total = sum([...weights, execution?.weight ?? 0]);
    if (sameScore(total, FULL_WEIGHT)) return [];
    const cell = form.total?.weight?.at ?? { row: form.headingRow, column: form.columns.weight };
    return [{ cells: [cell], values: { sum: total } }];
  },
};
