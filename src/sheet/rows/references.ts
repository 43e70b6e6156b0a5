/** A reference to a cell, or to a range, of the same sheet; never a function's name or another sheet's cell. */
const REFERENCE =
  /(?<![A-Za-z0-9_.!$'])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![A-Za-z0-9_.(!])/g;

/** Row numbers of a reference, as they stand in the formula (from 1); `to` is null for a single cell. */
interface Rows {
  readonly from: number;
  readonly to: number | null;
}

/** The formula with the rows of each of its references changed; texts in quotation marks stay as they are. */
function withRows(formula: string, change: (rows: Rows) => Rows): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            REFERENCE,
            (_, left: string, from: string, right: string | undefined, to: string | undefined) => {
              const rows = change({ from: Number(from), to: to === undefined ? null : Number(to) });
              const first = `${left}${String(rows.from)}`;
              return right === undefined || rows.to === null ? first : `${first}:${right}${String(rows.to)}`;
            },
          ),
    )
    .join('"');
}

/** A formula that speaks of its own row, as it reads in another row (rows from 0). */
export function inOtherRow(formula: string, row: number, other: number): string {
  const moved = (one: number) => (one === row + 1 ? other + 1 : one);
  return withRows(formula, ({ from, to }) => ({ from: moved(from), to: to === null ? null : moved(to) }));
}

/**
 * A formula whose ranges end in `row`, as it must read once a row is inserted below: Excel moves what lies below, but
 * lets no range grow over its own end. Null where no range ends there. Rows count from 0.
 */
export function extendedOver(formula: string, row: number): string | null {
  let hasGrown = false;
  const moved = (one: number) => (one > row + 1 ? one + 1 : one);
  const extended = withRows(formula, ({ from, to }) => {
    if (to === row + 1 && from <= to) {
      hasGrown = true;
      return { from, to: to + 1 };
    }
    return { from: moved(from), to: to === null ? null : moved(to) };
  });
  return hasGrown ? extended : null;
}

/**
 * A formula whose ranges begin no lower than `first` and end between it and `last`, ending in `last` instead; null where
 * there is none such. Rows count from 0.
 */
export function reachingTo(formula: string, first: number, last: number): string | null {
  const reaching = withRows(formula, ({ from, to }) => {
    const isShort = to !== null && from <= first + 1 && to > first && to <= last;
    return { from, to: isShort ? last + 1 : to };
  });
  return reaching === formula ? null : reaching;
}
