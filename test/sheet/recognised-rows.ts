import type { Indicator } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { recognise } from '../../src/sheet/recognise';
import { expectedForms } from './cases';
import type { CaseName, ExpectedIndicator } from './cases';

/** An indicator in the words of test/cases: the worksheet row, levels, texts and figures. */
export const asExpected = (indicator: Indicator): ExpectedIndicator => ({
  row: indicator.row + 1,
  level1: indicator.level1,
  level2: indicator.level2,
  name: indicator.name.text,
  target: indicator.target.text,
  actual: indicator.actual.text,
  weight: indicator.weight?.figure ?? null,
  score: indicator.score?.figure ?? null,
  explanation: indicator.explanation?.text ?? '',
});

const onlyRead = (expected: ExpectedIndicator): ExpectedIndicator => ({
  row: expected.row,
  level1: expected.level1,
  level2: expected.level2,
  name: expected.name,
  target: expected.target,
  actual: expected.actual,
  weight: expected.weight,
  score: expected.score,
  explanation: expected.explanation,
});

/** What test/cases says of each form's rows. */
export function expectedRows(name: CaseName): readonly (readonly ExpectedIndicator[])[] {
  return expectedForms(name).map(({ indicators }) => indicators.map(onlyRead));
}

/** What the recogniser says of each form's rows. */
export function rowsRead(grid: Grid): readonly (readonly ExpectedIndicator[])[] {
  return recognise(grid).map(({ indicators }) => indicators.map(asExpected));
}
