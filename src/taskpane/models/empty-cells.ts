import type { CellAddress } from '../../model/address';
import type { Form, HeaderField } from '../../model/form';

/** A link of the line 未填: all empty actual values as one, or one empty header cell. */
export type EmptyLink =
  | { readonly kind: 'actual'; readonly count: number; readonly first: CellAddress }
  | { readonly kind: HeaderField; readonly first: CellAddress };

export interface EmptyCellsView {
  readonly links: readonly EmptyLink[];
  /** Cells, not links: of the whole form, and of those without a link. */
  readonly total: number;
  readonly rest: number;
}

const HEADER_FIELDS: readonly HeaderField[] = ['projectName', 'department', 'unit', 'leader', 'phone'];
const MOST_LINKS = 3;

/** What is still empty: actual values, then header cells in the form's order. What is signed by hand is not counted. */
export function emptyCells(form: Form): EmptyCellsView {
  const actuals = form.indicators.map(({ actual }) => actual).filter(isEmpty);
  const [firstActual] = actuals;
  const actualLinks: EmptyLink[] = firstActual
    ? [{ kind: 'actual', count: actuals.length, first: firstActual.at }]
    : [];
  const headerLinks = HEADER_FIELDS.flatMap((kind): EmptyLink[] => {
    const cell = form.header[kind];
    return cell && isEmpty(cell) ? [{ kind, first: cell.at }] : [];
  });
  const all = [...actualLinks, ...headerLinks];
  return {
    links: all.slice(0, MOST_LINKS),
    total: actuals.length + headerLinks.length,
    rest: Math.max(0, all.length - MOST_LINKS),
  };
}

function isEmpty({ text }: { readonly text: string }): boolean {
  return text.trim() === '';
}
