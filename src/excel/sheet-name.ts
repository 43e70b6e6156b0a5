const MAX_LENGTH = 31;
/** Characters that Excel takes in no sheet name, and apostrophes, which it takes at neither end. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const END_APOSTROPHES = /^'+|'+$/g;

/** The name without what Excel refuses. */
function allowed(name: string): string {
  return name.replace(FORBIDDEN, '-').replace(END_APOSTROPHES, '').trim() || '工作表';
}

/**
 * The first free name of 自评表, 自评表 (2), 自评表 (3)… Excel compares sheet names without regard to case and takes
 * at most 31 characters; one that it does not take becomes a -.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wanted);
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : ` (${String(n)})`;
    const name = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
