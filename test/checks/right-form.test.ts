import { placesAfter } from './findings-of';
import { rowsOf } from './form-with';

test('a right form has no findings', () => {
  expect(placesAfter(() => undefined)).toEqual({});
});

test('a dash in the score and weight of the other rows of the funds is no fault', () => {
  expect(
    placesAfter(({ funds }) => {
      funds?.push({
        kind: 'other',
        initial: null,
        annual: null,
        executed: null,
        rate: null,
        weight: '-',
        score: '—',
      });
    }),
  ).toEqual({});
});

test('a form without weights and scores is not asked for them', () => {
  expect(
    placesAfter((text) => {
      for (const row of rowsOf(text)) [row.weight, row.score] = [undefined, undefined];
      text.total = null;
      text.funds?.forEach((row) => ([row.weight, row.score] = [null, null]));
    }),
  ).toEqual({});
});

test('an explained over-fulfilment scored below its weight raises no finding on its score', () => {
  expect(
    placesAfter((text) => {
      text.training.actual = '500人';
      text.training.score = 18;
      text.training.explanation = '改为线上，参加人数超出预期；下年度按线上方式核定指标值';
      text.total = 97.5;
    }),
  ).toEqual({});
});

test('an indicator with neither actual nor score is unfinished: its actual is missing, nothing is unexplained', () => {
  expect(
    placesAfter(({ training }) => {
      training.actual = '';
      training.score = null;
    }),
  ).toEqual({ 'actual-missing': 'F13' });
});

test('a parent row carries weight and score, its part rows only target and actual', () => {
  expect(
    placesAfter((text) => {
      const part = { ...text.satisfaction, weight: null, score: null };
      text.more = [
        { ...part, name: '其中：学员', target: '≥90%', actual: '95%' },
        { ...part, name: '其中：教师', target: '≥90%', actual: '92%' },
      ];
      text.satisfaction.target = '';
      text.satisfaction.actual = '';
    }),
  ).toEqual({});
});
