/** Median and best of repeated runs, in milliseconds, after some runs to warm up. */
export function measure(
  run: () => unknown,
  repeats: number,
): { readonly median: number; readonly best: number } {
  for (let i = 0; i < Math.ceil(repeats / 4); i++) run();
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(repeats / 2)] ?? NaN, best: times[0] ?? NaN };
}

/** Fails the bench when a result is not what it must be: a fast wrong answer is no figure. */
export function mustBe(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
}
