import type { Check } from './check';
import { STANDARD_FORM } from './sources';

/** A cell that looks like part of the form and could not be read. */
export const layoutNotUnderstood: Check<'layout-not-understood'> = {
  id: 'layout-not-understood',
  severity: 'warning',
  source: STANDARD_FORM,
  run: ({ form }) =>
    form.notUnderstood.map(({ at, text }) => ({ cells: [at], values: { text: text.trim() } })),
};
