/** What was known of one score when its row was last evaluated. */
export interface RememberedScore {
  /** Name, target, actual and weight as they stood. */
  readonly name: string;
  readonly inputs: string;
  /** What the form computed for the row; null where the person decides or there is none. */
  readonly computed: number | null;
  /** The automatic score that a write was to replace, until `confirmWrites` says it did; `score` null is an empty cell. */
  readonly unwritten: { readonly score: number | null } | null;
}

/** The scores of one form by worksheet row (counting from 0). */
export type ScoreMemory = ReadonlyMap<number, RememberedScore>;

/** Rows put in above `row`, or taken out from `row` on. */
export interface RowChange {
  readonly kind: 'inserted' | 'deleted';
  readonly row: number;
  readonly count: number;
}

function rowAfter(row: number, { kind, row: from, count }: RowChange): number | null {
  if (row < from) return row;
  if (kind === 'inserted') return row + count;
  return row < from + count ? null : row - count;
}

/** The memory after rows were inserted or deleted: each row keeps what is known of it, deleted ones are forgotten. */
export function shiftMemory(memory: ScoreMemory, change: RowChange): ScoreMemory {
  return new Map(
    [...memory].flatMap(([row, remembered]) => {
      const moved = rowAfter(row, change);
      return moved === null ? [] : [[moved, remembered] as const];
    }),
  );
}

/** The memory once the scores of these rows stand in the sheet; rows that failed are left out and tried again. */
export function confirmWrites(memory: ScoreMemory, rows: readonly number[]): ScoreMemory {
  const written = new Set(rows);
  return new Map(
    [...memory].map(([row, remembered]) => [
      row,
      written.has(row) ? { ...remembered, unwritten: null } : remembered,
    ]),
  );
}

/** By what a row is known again: its place, its name, and what stands in it. */
export interface RowIdentity {
  readonly row: number;
  readonly name: string;
  readonly inputs: string;
}

const contentKey = ({ name, inputs }: Omit<RowIdentity, 'row'>): string => `${name}\n${inputs}`;

/** What is remembered of rows whose name no other row bears, then or now. */
function onlyOnes(
  remembered: readonly RememberedScore[],
  rows: readonly RowIdentity[],
): ReadonlyMap<string, RememberedScore> {
  const isAlone = (all: readonly { readonly name: string }[], name: string) =>
    all.filter((one) => one.name === name).length === 1;
  return new Map(
    remembered
      .filter(({ name }) => isAlone(remembered, name) && isAlone(rows, name))
      .map((one) => [one.name, one]),
  );
}

/**
 * What is remembered of each row. Rows that moved without our hearing of it (sorted, cut and pasted) are known again
 * by what stands in them, or by a name that no other bears, so that one row is never taken for another.
 */
export function recall(
  memory: ScoreMemory,
  rows: readonly RowIdentity[],
): (row: RowIdentity) => RememberedScore | null {
  const isSameTable = rows.length === memory.size && rows.every(({ row }) => memory.has(row));
  const moved = new Map(memory);
  for (const one of rows) {
    const here = memory.get(one.row);
    if (here && contentKey(here) === contentKey(one)) moved.delete(one.row);
  }
  const byContent = new Map([...moved.values()].map((remembered) => [contentKey(remembered), remembered]));
  const byName = onlyOnes([...moved.values()], rows);
  return (one) => {
    const here = memory.get(one.row);
    if (here?.name === one.name) return here;
    // Sorted rows keep their places taken: what a row says comes before where it stands.
    const elsewhere = byContent.get(contentKey(one)) ?? byName.get(one.name);
    return elsewhere ?? (isSameTable ? (here ?? null) : null);
  };
}
