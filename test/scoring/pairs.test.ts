import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { indicatorOf } from './indicator-of';
import { atLeast } from './pairs/at-least';
import { atMost, cost } from './pairs/at-most';
import { dateWordings } from './pairs/date-wordings';
import { deadlines } from './pairs/deadlines';
import { costWordings, figureWordings } from './pairs/figure-wordings';
import type { Pair } from './pairs/pair';
import { lookAlikes, ranges, units } from './pairs/units';
import { verdictWordings } from './pairs/verdict-wordings';
import { verdicts } from './pairs/verdicts';

const YEAR = 2021;
const mof2020 = ruleSetById('mof-2020');

function holds(level2: string, [target, actual, weight, outcome, score, allowed]: Pair): void {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  const result = scoreIndicator(indicatorOf({ target, actual, weight, level2 }), mof2020, YEAR);
  expect(result).toMatchObject({ outcome, suggestedScore: score, allowed: allowed ?? [0, weight] });
}

const GROUPS: readonly (readonly [name: string, pairs: readonly Pair[]])[] = [
  ['at least', atLeast],
  ['at most', atMost],
  ['units', units],
  ['ranges', ranges],
  ['signs and digits that look alike', lookAlikes],
  ['deadlines', deadlines],
  ['verdict words', verdicts],
  ['figures in many wordings', figureWordings],
  ['dates in many wordings', dateWordings],
  ['words in many wordings', verdictWordings],
];

function named(pairs: readonly Pair[]): readonly { name: string; pair: Pair }[] {
  return pairs.map((pair) => ({
    name: `${pair[1]} against ${pair[0]} of ${String(pair[2])} is ${pair[3]}`,
    pair,
  }));
}

describe.each(GROUPS)('%s', (_, pairs) => {
  it.each(named(pairs))('$name', ({ pair }) => {
    holds('数量指标', pair);
  });
});

describe('cost indicators', () => {
  it.each(named([...cost, ...costWordings]))('$name', ({ pair }) => {
    holds('成本指标', pair);
  });
});
