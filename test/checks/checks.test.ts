import type { FormFindingId } from '../../src/model/finding';
import type { CheckCase } from './by-check/check-case';
import { explanations } from './by-check/explanations';
import { funds } from './by-check/funds';
import { goals } from './by-check/goals';
import { scores } from './by-check/scores';
import { values } from './by-check/values';
import { weights } from './by-check/weights';
import { placesAfter } from './findings-of';

/** A check without cases does not compile. */
const CASES: Readonly<Record<FormFindingId, CheckCase>> = {
  ...explanations,
  ...scores,
  ...weights,
  ...values,
  ...funds,
  ...goals,
};

describe.each(Object.entries(CASES))('%s', (id, { fires, silent }) => {
  test.each(fires)('finds %s', (_said, change, expected) => {
    expect(placesAfter(change)).toEqual(expected);
  });

  test.each(silent)('accepts %s', (_said, change) => {
    expect(placesAfter(change)).not.toHaveProperty(id);
  });
});
