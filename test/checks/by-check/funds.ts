import type { FormText, FundsText } from '../form-with';
import type { CheckCase } from './check-case';

/** Changes the total of the funds and its only source alike, as both carry the same money. */
function money(text: FormText, change: Partial<FundsText>): void {
  for (const row of text.funds ?? []) Object.assign(row, change);
}

function totalRow(text: FormText, change: Partial<FundsText>): void {
  Object.assign(text.funds?.[0] ?? {}, change);
}

export const funds = {
  'execution-rate-wrong': {
    fires: [
      ['98 % for 95 of 100', (text) => totalRow(text, { rate: 0.98 }), { 'execution-rate-wrong': 'I6' }],
    ],
    silent: [
      ['half a point off', (text) => totalRow(text, { rate: 0.955 })],
      ['no rate typed', (text) => totalRow(text, { rate: null })],
    ],
  },
  'execution-score-wrong': {
    fires: [
      [
        '10 points for 95 %',
        (text) => {
          totalRow(text, { score: 10 });
          text.total = 100;
        },
        { 'execution-score-wrong': 'J6' },
      ],
    ],
    silent: [
      ['no score typed', (text) => totalRow(text, { score: null })],
      ['a form without funds', (text) => (text.funds = null)],
    ],
  },
  'funds-rows-not-total': {
    fires: [
      [
        'a source that is not all of it',
        (text) => Object.assign(text.funds?.[1] ?? {}, { initial: 90 }),
        { 'funds-rows-not-total': 'E6' },
      ],
    ],
    silent: [
      ['decimal parts that add up', (text) => splitFunds(text)],
      [
        'no source filled in',
        (text) => Object.assign(text.funds?.[1] ?? {}, { initial: null, annual: null, executed: null }),
      ],
    ],
  },
  'funds-total-empty': {
    fires: [
      [
        'an empty total above a filled source, said once',
        (text) => totalRow(text, { annual: null, rate: null, score: 9.5 }),
        { 'funds-total-empty': 'F6' },
      ],
      ['zero', (text) => totalRow(text, { annual: 0 }), { 'funds-total-empty': 'F6' }],
    ],
    silent: [['a form without funds', (text) => (text.funds = null)]],
  },
  'executed-over-budget': {
    fires: [
      [
        '105 of 100, said at the total only',
        (text) => {
          money(text, { executed: 105, rate: 1 });
          totalRow(text, { score: 10 });
          text.total = 100;
        },
        { 'executed-over-budget': 'G6' },
      ],
    ],
    silent: [['all of it', (text) => money(text, { executed: 100, rate: 1 })]],
  },
  'budget-adjusted': {
    fires: [['a quarter more', (text) => money(text, { initial: 80 }), { 'budget-adjusted': 'F6' }]],
    silent: [
      ['exactly a fifth more', (text) => money(text, { initial: 100, annual: 120 })],
      ['no initial budget', (text) => money(text, { initial: null })],
    ],
  },
  'low-execution': {
    fires: [
      [
        '89.99 %',
        (text) => {
          money(text, { executed: 89.99, rate: 0.8999 });
          totalRow(text, { score: 9 });
          text.total = 99;
        },
        { 'low-execution': 'I6', 'all-full-but-low-execution': 'J6' },
      ],
    ],
    silent: [
      ['90 %', (text) => money(text, { executed: 90, rate: 0.9 })],
      [
        '8.1 of 9, which binary division puts just below',
        (text) => money(text, { annual: 9, executed: 8.1 }),
      ],
      ['nothing entered yet', (text) => money(text, { executed: null, rate: null })],
    ],
  },
  'cost-targets-not-budget': {
    fires: [
      [
        '120万元 against 100',
        ({ cost }) => Object.assign(cost, { target: '≤120万元', actual: '119万元' }),
        { 'cost-targets-not-budget': 'E15' },
      ],
    ],
    silent: [
      ['the same amount in 元', ({ cost }) => (cost.target = '≤1000000元')],
      [
        'a price for one of many',
        ({ cost }) => Object.assign(cost, { target: '≤400元/人', actual: '380元/人' }),
      ],
      ['a percentage', ({ cost }) => Object.assign(cost, { target: '≤100%', actual: '98%' })],
      ['the initial budget', (text) => money(text, { annual: 96 })],
    ],
  },
  'money-units-mixed': {
    fires: [
      [
        'a cell in 元 under a heading in 万元',
        (text) => totalRow(text, { initial: '100元' }),
        { 'money-units-mixed': 'E6' },
      ],
    ],
    silent: [['a cell that repeats 万', (text) => totalRow(text, { initial: '100万' })]],
  },
} as const satisfies Record<string, CheckCase>;

/** 0.1 + 0.2 = 0.3 in all three columns. */
function splitFunds(text: FormText): void {
  const source = (amount: number): FundsText => ({
    kind: 'other',
    initial: amount,
    annual: amount,
    executed: amount,
    rate: 1,
    weight: '—',
    score: '—',
  });
  text.funds = [{ ...source(0.3), kind: 'total', weight: 10, score: 10 }, source(0.1), source(0.2)];
}
