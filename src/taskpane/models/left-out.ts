import { parseA1, type CellAddress } from '../../model/address';
import { lacking, type Prefill, type UnmatchedReason } from '../../sheet/prefill';
import type { Template } from '../../sheet/template/gallery';
import type { PrefillFind } from './prefill-source';

/** Something of the source that is not in the new sheet. */
export interface LeftOut {
  /** The sheet's name, where the source has several; else null. */
  readonly sheet: string | null;
  /** A1 address. */
  readonly cell: string;
  readonly at: CellAddress;
  readonly text: string;
  readonly why: UnmatchedReason;
}

/**
 * All that a new sheet leaves out of its source: what has no place in any form, then what the chosen template has no
 * field for. Further forms that can be chosen instead are not among it.
 */
export function leftOut(find: PrefillFind, prefill: Prefill, template: Template): readonly LeftOut[] {
  const isChoice = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): boolean =>
    find.choices.some((choice) => choice.sheet === sheet && choice.cell === cell);
  const unmatched = prefill.unmatched.filter((one) => one.why !== 'another-form' || !isChoice(one));
  return [...unmatched, ...lacking(template, prefill)].map(({ sheet, cell, text, why }) => {
    const { top = 0, left = 0 } = parseA1(cell) ?? {};
    const name = find.grids.length > 1 ? sheet : null;
    return { sheet: name, cell, at: { row: top, column: left }, text, why };
  });
}
