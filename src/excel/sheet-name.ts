const MAX_LENGTH = 31;

/**
 * The first free name of 自评表, 自评表 (2), 自评表 (3)… Excel compares sheet names without regard to case and takes
 * at most 31 characters.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : ` (${String(n)})`;
    const name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
