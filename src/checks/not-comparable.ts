import { normalise } from '../reading';
import type { Check } from './check';
import { indicatorRows } from './rows';
import type { IndicatorRow } from './rows';
import { EVALUATION_MEASURES } from './sources';

const DENIAL = /[未不没无]/;

/** 已建立 against 建立: the actual says in the target's own words that it was done, and a person can tell. */
function repeatsTarget({ indicator: { target, actual } }: IndicatorRow): boolean {
  const asked = normalise(target.text);
  const said = normalise(actual.text);
  return said.includes(asked) && !DENIAL.test(said.replace(asked, ''));
}

/** An actual that says nothing of its target; an empty target is said by target-missing. */
export const notComparable: Check<'not-comparable'> = {
  id: 'not-comparable',
  severity: 'warning',
  source: EVALUATION_MEASURES,
  run: (context) =>
    indicatorRows(context)
      .filter(({ result }) => result.outcome === 'not-comparable' && result.target.kind !== 'empty')
      .filter((row) => !repeatsTarget(row))
      .map(({ indicator: { actual } }) => ({ cells: [actual.at], values: { actual: actual.text.trim() } })),
};
