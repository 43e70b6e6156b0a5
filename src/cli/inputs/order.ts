const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Order of file names as people count: 2.xlsx before 10.xlsx. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
