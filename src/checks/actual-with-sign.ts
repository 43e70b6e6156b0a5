import type { Check } from './check';
import { signedRows } from './signs';
import { REVIEW_PRACTICE } from './sources';

/** 500人次以上: a sign where the figure itself is asked for. */
export const actualWithSign: Check<'actual-with-sign'> = {
  id: 'actual-with-sign',
  severity: 'info',
  source: REVIEW_PRACTICE,
  run: (context) =>
    signedRows(context).map(({ indicator: { actual } }) => ({
      cells: [actual.at],
      values: { actual: actual.text.trim() },
    })),
};
