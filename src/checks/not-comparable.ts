import type { Check } from './check';
import { indicatorRows } from './rows';
import { EVALUATION_MEASURES } from './sources';

/** An actual that says nothing of its target; an empty target is said by target-missing. */
export const notComparable: Check<'not-comparable'> = {
  id: 'not-comparable',
  severity: 'warning',
  source: EVALUATION_MEASURES,
  run: (context) =>
    indicatorRows(context)
      .filter(({ result }) => result.outcome === 'not-comparable' && result.target.kind !== 'empty')
      .map(({ indicator: { actual } }) => ({ cells: [actual.at], values: { actual: actual.text.trim() } })),
};
