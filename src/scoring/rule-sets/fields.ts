/** A field of a rule set that is not as it should be: `path` names it (tiers.partialFrom). */
export class RuleSetError extends Error {
  constructor(readonly path: string) {
    super(`Rule set: ${path} is missing or wrong`);
    this.name = 'RuleSetError';
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object; every reader here throws a RuleSetError that names `path` where the value is not what it says. */
export function fields(value: unknown, path: string): Fields {
  if (!isFields(value)) throw new RuleSetError(path);
  return value;
}

/** An object that has no other keys than these, so that a misspelt one is told. */
export function onlyFields(value: unknown, keys: readonly string[], path: string): Fields {
  const row = fields(value, path);
  const unknown = Object.keys(row).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new RuleSetError(path === '' ? unknown : `${path}.${unknown}`);
  return row;
}

/** A text that says something. */
export function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new RuleSetError(path);
  return value;
}

/** A number in [low, high]. */
export function figure(value: unknown, path: string, low: number, high: number): number {
  if (typeof value !== 'number' || !(value >= low && value <= high)) throw new RuleSetError(path);
  return value;
}

/** true or false; false where the field is left out. */
export function flag(value: unknown, path: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw new RuleSetError(path);
  return value ?? false;
}

/** One of the texts that are known. */
export function oneOf<T extends string>(value: unknown, choices: readonly T[], path: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new RuleSetError(path);
  return choice;
}

/** The entries of a record whose keys are all known ones. */
export function entries<K extends string, V>(
  value: unknown,
  keys: readonly K[],
  path: string,
  read: (value: unknown, path: string) => V,
): Partial<Record<K, V>> {
  const result: Partial<Record<K, V>> = {};
  for (const [key, entry] of Object.entries(fields(value, path))) {
    result[oneOf(key, keys, `${path}.${key}`)] = read(entry, `${path}.${key}`);
  }
  return result;
}

/** A list of rows; none where the field is left out. */
export function rows<V>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => V,
): readonly V[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new RuleSetError(path);
  return value.map((row, index) => read(row, `${path}.${String(index)}`));
}

/** A table whose `from` rises (or falls) from row to row: two rows for one place would contradict each other. */
export function sorted<Row extends { readonly from: number }>(
  table: readonly Row[],
  path: string,
  way: 'rising' | 'falling',
): readonly Row[] {
  const sign = way === 'rising' ? 1 : -1;
  table.forEach((row, index) => {
    const before = table[index - 1];
    if (before !== undefined && sign * (row.from - before.from) <= 0) {
      throw new RuleSetError(`${path}.${String(index)}.from`);
    }
  });
  return table;
}
