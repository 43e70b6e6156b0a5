import type { Check } from './check';
import { indicatorRows, wantsFigure } from './rows';
import { STANDARD_FORM } from './sources';

/** 完成 where the target is a figure: counts as met, yet the form asks for the figure. */
export const actualNotNumeric: Check<'actual-not-numeric'> = {
  id: 'actual-not-numeric',
  severity: 'warning',
  source: STANDARD_FORM,
  run: (context) =>
    indicatorRows(context)
      .filter(({ result }) => {
        const { actual } = result;
        return wantsFigure(result) && actual.kind === 'words' && actual.tier === 'met';
      })
      .map(({ indicator: { target, actual } }) => ({
        cells: [actual.at],
        values: { target: target.text.trim(), actual: actual.text.trim() },
      })),
};
