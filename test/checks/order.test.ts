import { toA1 } from '../../src/model/address';
import { formOfCase } from '../sheet/cases';
import { findingsOf } from './findings-of';

test('errors come first, unexplained deviations before the others, then the sheet’s order', () => {
  const found = findingsOf(formOfCase('published-02')).map(
    ({ severity, id, cell }) => `${severity} ${id} ${toA1(cell)}`,
  );
  expect(found.slice(0, 5)).toEqual([
    'error explanation-missing H18',
    'error funds-total-empty F6',
    'error weights-not-100 F21',
    'warning class-missing A12',
    'warning weights-not-class F19',
  ]);
});

test('a target is graver to miss where the indicator has a weight', () => {
  const severities = (name: 'published-18' | 'published-20') =>
    new Set(
      findingsOf(formOfCase(name))
        .filter(({ id }) => id === 'target-missing')
        .map(({ severity }) => severity),
    );
  expect([...severities('published-18')]).toEqual(['warning']);
  expect([...severities('published-20')]).toEqual(['error']);
});
