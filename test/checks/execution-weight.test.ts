import { findingsOf, placesAfter, shipped } from './findings-of';
import { formWith } from './form-with';
import type { FormText } from './form-with';

/** 湖北: 20 points for the execution rate; no weights of the classes are known there. */
const HUBEI = { ...shipped('hubei'), source: '湖北说明', sources: { classWeights: '未收录' } } as const;

function twentyForExecution(text: FormText): void {
  Object.assign(text.quality, { weight: 5, score: 5 });
  Object.assign(text.funds?.[0] ?? {}, { weight: 20, score: 19 });
  text.total = 99;
}

test('twenty points for the execution rate are right where the rule set gives it twenty', () => {
  expect(placesAfter(twentyForExecution, HUBEI)).toEqual({});
});

test('another weight is found by the source of the execution weight, not of the classes', () => {
  const [found] = findingsOf(formWith(), HUBEI).filter(({ id }) => id === 'weights-not-class');
  expect(found).toMatchObject({
    cell: { row: 5, column: 7 },
    values: { class: 'execution', sum: 10, expected: 20 },
    source: '湖北说明',
  });
});
