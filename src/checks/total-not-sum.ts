import type { Check } from './check';
import { sameScore } from './compare';
import { STANDARD_FORM } from './sources';

/** 总分 is not the sum of the scores; looked at once every score stands in the form. */
export const totalNotSum: Check<'total-not-sum'> = {
  id: 'total-not-sum',
  severity: 'error',
  source: STANDARD_FORM,
  run: ({ form, total: { stated, computed, complete } }) => {
    const cell = form.total?.score?.at;
    if (!cell || !complete || stated === null || computed === null || sameScore(stated, computed)) return [];
    return [{ cells: [cell], values: { stated, computed } }];
  },
};
