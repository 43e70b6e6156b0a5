// A rule set whose execution rate divides by 年初预算数. The form: 80 at first, 100 in the year, 76 spent.
import { findingsOf, placesAfter, shipped } from './findings-of';
import { formWith } from './form-with';
import type { FormText, FundsText } from './form-with';

const BY_INITIAL = {
  ...shipped('mof-2020'),
  executionBudget: 'initialBudget',
  sources: { executionBudget: '某省自评办法' },
} as const;

function spend(change: Partial<FundsText>) {
  return (text: FormText): void => {
    for (const row of text.funds ?? []) {
      Object.assign(row, { initial: 80, annual: 100, executed: 76, rate: 0.95 }, change);
    }
  };
}

test('76 of 80 are 95 %: neither wrong nor low', () => {
  expect(placesAfter(spend({}), BY_INITIAL)).toEqual({ 'budget-adjusted': 'F6' });
});

test('by the default rule set the same rate is wrong, its score too, and execution is low', () => {
  expect(placesAfter(spend({}))).toMatchObject({
    'execution-rate-wrong': 'I6 I7',
    'execution-score-wrong': 'J6',
    'low-execution': 'I6',
  });
});

test('a rate over 全年预算数 is wrong, by the source of the rule set', () => {
  const [found] = findingsOf(formWith(spend({ rate: 0.76 })), BY_INITIAL).filter(
    ({ id }) => id === 'execution-rate-wrong',
  );
  expect(found).toMatchObject({
    cell: { row: 5, column: 8 },
    values: { stated: 0.76, computed: 0.95 },
    source: '某省自评办法',
  });
});

test('68 of 80 are 85 %: low', () => {
  expect(placesAfter(spend({ executed: 68, rate: 0.85 }), BY_INITIAL)).toHaveProperty('low-execution', 'I6');
});

test('the empty cell that is shown is the one that the rate needs', () => {
  const places = placesAfter(spend({ initial: null, rate: null }), BY_INITIAL);
  expect(places['funds-total-empty']).toBe('E6');
  expect(placesAfter(spend({ annual: null }), BY_INITIAL)).not.toHaveProperty('funds-total-empty');
});
