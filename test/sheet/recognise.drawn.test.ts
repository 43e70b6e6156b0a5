import { recognise } from '../../src/sheet/recognise';
import { DRAWN_CASES, linesOf } from './drawn-cases';

const keyOf = (line: string): string => /^[a-z]+:/.exec(line)?.[0] ?? '';

/** The lines that a drawing speaks of: its own keys, everything not understood, every indicator. */
function spokenOf(lines: readonly string[], expected: readonly string[]): readonly string[] {
  const keys = new Set(['', 'missing:', ...expected.map(keyOf)]);
  return lines.filter((line) => keys.has(keyOf(line)));
}

describe.each(DRAWN_CASES)('the form drawn in $name', ({ grid, forms: expected }) => {
  const forms = recognise(grid);

  test('is read in full, with nothing besides', () => {
    expect(forms.map((form, index) => spokenOf(linesOf(form), expected[index] ?? []))).toEqual(expected);
  });
});
