import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { indicatorOf } from './indicator-of';

interface ExpectedIndicator {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string;
  readonly outcome: string;
  readonly ratio: number | null;
  readonly suggestedScore: number | null;
  readonly explanationRequired: boolean;
  readonly explanationMissing: boolean;
  readonly allowed?: readonly [number, number] | null;
}

interface ExpectedFile {
  readonly forms: readonly { readonly title: string; readonly indicators: readonly ExpectedIndicator[] }[];
}

const CASES = join(__dirname, '..', 'cases');
const files = readdirSync(CASES).filter((file) => file.endsWith('.expected.json'));
const mof2020 = ruleSetById('mof-2020');

function yearOf(title: string): number | null {
  const year = /20\d\d/.exec(title)?.[0];
  return year === undefined ? null : Number(year);
}

describe.each(files)('%s', (file) => {
  const { forms }: ExpectedFile = JSON.parse(readFileSync(join(CASES, file), 'utf8'));
  const rows = forms.flatMap(({ title, indicators }) =>
    indicators.map((expected) => ({ ...expected, year: yearOf(title) })),
  );

  it.each(rows)('row $row: $actual against $target is $outcome', (expected) => {
    if (mof2020 === null) throw new Error('mof-2020 is shipped');
    const result = scoreIndicator(indicatorOf(expected), mof2020, expected.year);
    const { outcome, suggestedScore, explanationRequired, explanationMissing } = expected;
    expect(result).toMatchObject({ outcome, suggestedScore, explanationRequired, explanationMissing });
    if (expected.ratio === null) expect(result.ratio).toBeNull();
    else expect(result.ratio).toBeCloseTo(expected.ratio, 4);
    if (expected.allowed !== undefined) expect(result.allowed).toEqual(expected.allowed);
  });
});

it('finds all twelve forms', () => {
  expect(files).toHaveLength(12);
});
