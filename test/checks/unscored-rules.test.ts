// A rule set that does not score (transfer-payment) on forms that have weights and scores all the same.
import { CHECKS } from '../../src/checks/registry';
import { CASES, formOfCase } from '../sheet/cases';
import { funds } from './by-check/funds';
import { scores } from './by-check/scores';
import { weights } from './by-check/weights';
import { findingsOf, placesAfter, placesByCheck, shipped } from './findings-of';

const UNSCORED = shipped('transfer-payment');
const OF_SCORES = { ...scores, ...weights, 'execution-score-wrong': funds['execution-score-wrong'] };

const FAULTS = Object.entries(OF_SCORES).flatMap(([id, { fires }]) =>
  fires.map(([said, change]) => [id, said, change] as const),
);

test('the checks of scores and weights, and no others, say that they need scores', () => {
  const declared = Object.values(CHECKS).filter(({ needsScores }) => needsScores);
  expect(declared.map(({ id }) => id).sort()).toEqual(Object.keys(OF_SCORES).sort());
});

test.each(FAULTS)('%s: %s is no fault where nothing is scored', (id, _said, change) => {
  expect(placesAfter(change, UNSCORED)).not.toHaveProperty(id);
});

test.each(CASES)('%s: nothing is said of its scores, weights or total', (name) => {
  const found = Object.keys(placesByCheck(formOfCase(name), UNSCORED));
  expect(found.filter((id) => id in OF_SCORES)).toEqual([]);
});

test('what does not depend on scores is still told', () => {
  expect(
    placesAfter(({ training, quality }) => {
      Object.assign(training, { actual: '180人' });
      Object.assign(quality, { actual: '' });
    }, UNSCORED),
  ).toEqual({ 'explanation-missing': 'I13', 'actual-missing': 'F14' });
});

test('a weight that does not count makes a missing target no graver', () => {
  const severities = findingsOf(formOfCase('published-20'), UNSCORED)
    .filter(({ id }) => id === 'target-missing')
    .map(({ severity }) => severity);
  expect(new Set(severities)).toEqual(new Set(['warning']));
});
