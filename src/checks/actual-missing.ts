import type { Check } from './check';
import { comparedRows } from './rows';
import { STANDARD_FORM } from './sources';

/** An indicator whose 实际完成值 is still empty. */
export const actualMissing: Check<'actual-missing'> = {
  id: 'actual-missing',
  severity: 'warning',
  source: STANDARD_FORM,
  run: (context) =>
    comparedRows(context)
      .filter(({ result }) => result.actual.kind === 'empty')
      .map(({ indicator }) => ({
        cells: [indicator.actual.at],
        values: { target: indicator.target.text.trim() },
      })),
};
