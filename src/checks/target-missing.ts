import type { Check, Occurrence } from './check';
import type { CheckContext } from './context';
import { comparedRows, indicatorRows, isBlankForm, isUntouched } from './rows';
import { STANDARD_FORM } from './sources';
import { hasWeights } from './weights';

/** Rows still to be filled are one finding: sixteen of them in a form just begun would bury the others. */
function untouchedTargets(context: CheckContext): readonly Occurrence<'target-missing'>[] {
  if (isBlankForm(context)) return [];
  const [first, ...rest] = indicatorRows(context)
    .filter(isUntouched)
    .map(({ indicator }) => indicator.target.at);
  return first === undefined ? [] : [{ cells: [first, ...rest], values: {} }];
}

/** An indicator without 年度指标值; graver where it has a weight that can then be scored by nothing. */
export const targetMissing: Check<'target-missing'> = {
  id: 'target-missing',
  severity: (context) => (hasWeights(context) ? 'error' : 'warning'),
  source: STANDARD_FORM,
  run: (context) => [
    ...comparedRows(context)
      .filter(({ result }) => result.target.kind === 'empty')
      .map(({ indicator }): Occurrence<'target-missing'> => ({ cells: [indicator.target.at], values: {} })),
    ...untouchedTargets(context),
  ],
};
