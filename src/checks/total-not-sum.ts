import { sameScore, sumOf } from '../scoring';
import type { Check } from './check';
import { subtract } from './compare';
import type { CheckContext } from './context';
import { STANDARD_FORM } from './sources';

/** The points that are still to come: the weights of indicators without a score. */
function openPoints({ form }: CheckContext): number {
  const open = form.indicators.filter(({ score }) => (score?.figure ?? null) === null);
  return sumOf(open.map(({ weight }) => weight?.figure ?? 0));
}

/** 总分 is not the sum of the scores; while scores are missing, only a total that they cannot make up for. */
export const totalNotSum: Check<'total-not-sum'> = {
  id: 'total-not-sum',
  severity: 'error',
  source: STANDARD_FORM,
  needsScores: true,
  run: (context) => {
    const { stated, computed } = context.total;
    const cell = context.form.total?.score?.at;
    if (!cell || stated === null || computed === null || sameScore(stated, computed)) return [];
    const missing = subtract(stated, computed);
    const open = openPoints(context);
    const mayStillFit = missing > 0 && (missing <= open || sameScore(missing, open));
    return mayStillFit ? [] : [{ cells: [cell], values: { stated, computed } }];
  },
};
