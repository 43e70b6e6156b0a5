import { isCost } from '../scoring';
import type { Check } from './check';
import { indicatorRows, wantsFigure } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** A cost indicator whose target is a figure and whose actual is words. */
export const costProse: Check<'cost-prose'> = {
  id: 'cost-prose',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: (context) =>
    indicatorRows(context)
      .filter(
        ({ indicator, result }) => result.actual.kind === 'words' && wantsFigure(result) && isCost(indicator),
      )
      .map(({ indicator: { actual } }) => ({ cells: [actual.at], values: { actual: actual.text.trim() } })),
};
