import type { Check } from './check';
import { indicatorRows } from './rows';
import { STANDARD_FORM } from './sources';

/** 完成 where the target is a figure: counts as met, yet the form asks for the figure. */
export const actualNotNumeric: Check<'actual-not-numeric'> = {
  id: 'actual-not-numeric',
  severity: 'warning',
  source: STANDARD_FORM,
  run: (context) =>
    indicatorRows(context)
      .filter(({ result: { target, actual } }) => {
        const figureWanted = target.kind === 'quantity' || target.kind === 'range';
        return figureWanted && actual.kind === 'words' && actual.tier === 'met';
      })
      .map(({ indicator }) => ({
        cells: [indicator.actual.at],
        values: { target: indicator.target.text.trim(), actual: indicator.actual.text.trim() },
      })),
};
