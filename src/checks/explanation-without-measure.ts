import { namesMeasure } from '../reading';
import type { Check } from './check';
import { explanationsOfDeviations } from './explained-rows';
import { STANDARD_FORM } from './sources';

/** An explanation that gives the reason and no 改进措施, neither in its cell nor in a column beside it. */
export const explanationWithoutMeasure: Check<'explanation-without-measure'> = {
  id: 'explanation-without-measure',
  severity: 'info',
  source: STANDARD_FORM,
  run: (context) =>
    explanationsOfDeviations(context)
      .filter(({ text, hasMeasures }) => !hasMeasures && !namesMeasure(text))
      .map(({ cell }) => ({ cells: [cell.at], values: {} })),
};
