import type { Check } from './check';
import { STANDARD_FORM } from './sources';
import { hasWeights, makes100 } from './weights';

/** The weights of all indicators and of the execution rate do not add to 100. */
export const weightsNot100: Check<'weights-not-100'> = {
  id: 'weights-not-100',
  severity: 'error',
  source: STANDARD_FORM,
  needsScores: true,
  run: (context) => {
    const { form } = context;
    const sum = context.total.weight;
    if (form.columns.weight === null || sum === null || !hasWeights(context)) return [];
    if (makes100(context)) return [];
    const cell = form.total?.weight?.at ?? { row: form.headingRow, column: form.columns.weight };
    return [{ cells: [cell], values: { sum } }];
  },
};
