import type { FormCell } from '../model/form';
import type { Check } from './check';
import { explanationsOfDeviations } from './explained-rows';
import type { Explained } from './explained-rows';
import { REVIEW_PRACTICE } from './sources';

/** Rows of one text that look copied (domain.md section 5). */
const REPEATED_ROWS = 3;

function byText(explanations: readonly Explained[]): readonly (readonly FormCell[])[] {
  const groups = new Map<string, FormCell[]>();
  for (const { cell, text } of explanations) {
    const same = groups.get(text);
    if (same) same.push(cell);
    else groups.set(text, [cell]);
  }
  return [...groups.values()];
}

/** One explanation for three deviations or more. */
export const explanationRepeated: Check<'explanation-repeated'> = {
  id: 'explanation-repeated',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: (context) =>
    byText(explanationsOfDeviations(context)).flatMap(([first, ...others]) =>
      first && others.length + 1 >= REPEATED_ROWS
        ? [{ cells: [first.at, ...others.map(({ at }) => at)], values: { rows: others.length + 1 } }]
        : [],
    ),
};
