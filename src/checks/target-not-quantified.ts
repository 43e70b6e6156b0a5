import type { Check } from './check';
import { indicatorRows } from './rows';
import { EVALUATION_MEASURES } from './sources';

/** A target in words, which nobody can measure; deadlines and 是 can be told. */
export const targetNotQuantified: Check<'target-not-quantified'> = {
  id: 'target-not-quantified',
  severity: 'info',
  source: EVALUATION_MEASURES,
  run: (context) =>
    indicatorRows(context)
      .filter(({ result }) => result.target.kind === 'words')
      .map(({ indicator: { target } }) => ({ cells: [target.at], values: { target: target.text.trim() } })),
};
