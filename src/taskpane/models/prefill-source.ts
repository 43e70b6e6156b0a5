import type { Grid } from '../../model/grid';
import { choicesIn, type PrefillChoice } from '../../sheet/prefill';

/** Where indicators are brought in from. */
export type PrefillOrigin =
  | { readonly kind: 'sheet'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'pasted' };

/** A source with at least one form or table of indicators. */
export interface PrefillFind {
  readonly origin: PrefillOrigin;
  readonly grids: readonly Grid[];
  readonly choices: readonly PrefillChoice[];
}

/** What sheets have to bring in; null where none has an indicator. */
export function findIn(origin: PrefillOrigin, grids: readonly Grid[]): PrefillFind | null {
  const choices = choicesIn(grids);
  return choices.length > 0 ? { origin, grids, choices } : null;
}

/** How many indicators there are to bring in, of all forms together. */
export function indicatorsIn({ choices }: PrefillFind): number {
  return choices.reduce((sum, { indicators }) => sum + indicators, 0);
}
