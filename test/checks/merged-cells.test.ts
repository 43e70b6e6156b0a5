import type { Form } from '../../src/model/form';
import { placesByCheck } from './findings-of';
import { formWith } from './form-with';

/** Lets the explanation of the first indicator stand for the first three, as a cell merged over their rows does. */
function mergeExplanations(form: Form): Form {
  const shared = form.indicators[0]?.explanation ?? null;
  return {
    ...form,
    indicators: form.indicators.map((one, i) => (i < 3 ? { ...one, explanation: shared } : one)),
  };
}

const overfulfilled = (explanation: string) =>
  mergeExplanations(
    formWith(({ training, quality, cost }) => {
      Object.assign(training, { actual: '300人', explanation });
      Object.assign(quality, { target: '50%', actual: '100%' });
      Object.assign(cost, { actual: '60万元' });
    }),
  );

test('an explanation merged over three rows is one explanation, not a repeated one', () => {
  expect(placesByCheck(overfulfilled('政策放宽所致；下年度调整指标值'))).toEqual({});
});

test('an empty explanation merged over three rows is missing once', () => {
  expect(placesByCheck(overfulfilled(''))).toEqual({ 'explanation-missing': 'I13' });
});
