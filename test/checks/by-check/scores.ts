import type { FormText } from '../form-with';
import type { CheckCase } from './check-case';

const REASON = '招标延期；下年度提前启动采购';

/** Quality falls short, so that the right form comes to 89.5 at a third and to 90 at 36.67 %. */
function graded(
  text: FormText,
  grade: string,
  short: { actual: string; score: number },
  total: number,
): void {
  Object.assign(text.quality, { ...short, explanation: REASON });
  Object.assign(text, { grade, total });
}

const A_THIRD = { actual: '33.33%', score: 5 };
const MORE = { actual: '36.67%', score: 5.5 };

export const scores = {
  'score-above-weight': {
    fires: [
      [
        'more points than the weight, said once',
        (text) => {
          text.quality.score = 16;
          text.total = 100.5;
        },
        { 'score-above-weight': 'H14', 'all-full-but-low-execution': 'J6' },
      ],
    ],
    silent: [['all points of the weight', () => undefined]],
  },
  'score-not-as-computed': {
    fires: [
      [
        '180 of 200 people are 18 of 20 points, not 19',
        (text) => {
          Object.assign(text.training, { actual: '180人', score: 19, explanation: REASON });
          text.total = 98.5;
        },
        { 'score-not-as-computed': 'H13' },
      ],
      [
        'an unexplained over-fulfilment with points deducted',
        (text) => {
          Object.assign(text.training, { actual: '400人', score: 19 });
          text.total = 98.5;
        },
        { 'score-not-as-computed': 'H13', 'explanation-missing': 'I13' },
      ],
    ],
    silent: [
      [
        'the rule’s score',
        (text) => {
          Object.assign(text.training, { actual: '180人', score: 18, explanation: REASON });
          text.total = 97.5;
        },
      ],
      [
        'a tier, where the person decides',
        (text) => {
          Object.assign(text.quality, { actual: '部分完成', score: 10, explanation: REASON });
          text.total = 94.5;
        },
      ],
    ],
  },
  'score-outside-tier': {
    fires: [
      [
        'partly met takes 9.00 to 11.99 of 15',
        (text) => {
          Object.assign(text.quality, { actual: '部分完成', score: 12, explanation: REASON });
          text.total = 96.5;
        },
        { 'score-outside-tier': 'H14' },
      ],
    ],
    silent: [
      [
        'the lower end of the tier',
        (text) => Object.assign(text.quality, { actual: '部分完成', score: 9, explanation: REASON }),
      ],
      [
        'the last score below its upper end',
        (text) => Object.assign(text.quality, { actual: '部分完成', score: 11.99, explanation: REASON }),
      ],
      ['words that cannot be compared leave all scores open', (text) => (text.quality.actual = '效果良好')],
    ],
  },
  'score-missing': {
    fires: [
      ['an actual without a score', ({ quality }) => (quality.score = null), { 'score-missing': 'H14' }],
    ],
    silent: [
      ['a dash', ({ quality }) => (quality.score = '—')],
      ['no actual yet', ({ quality }) => Object.assign(quality, { actual: '', score: null })],
    ],
  },
  'score-not-a-number': {
    fires: [
      [
        'a score kept as text, which the sum still counts',
        ({ quality }) => (quality.score = '15'),
        { 'score-not-a-number': 'H14' },
      ],
    ],
    silent: [
      ['a number', () => undefined],
      ['a dash', ({ quality }) => (quality.score = '/')],
      ['a figure with 分, which is a number to people', ({ quality }) => (quality.score = '15 分')],
    ],
  },
  'met-but-deducted': {
    fires: [
      [
        'a reached target one point short',
        (text) => {
          Object.assign(text.quality, { score: 14, explanation: REASON });
          text.total = 98.5;
        },
        { 'met-but-deducted': 'H14' },
      ],
    ],
    silent: [
      ['all points', () => undefined],
      [
        'a target not reached',
        (text) => Object.assign(text.quality, { actual: '80%', score: 12, explanation: REASON }),
      ],
    ],
  },
  'unmet-but-full': {
    fires: [
      [
        'a figure below its target',
        ({ training }) => Object.assign(training, { actual: '180人', explanation: REASON }),
        { 'unmet-but-full': 'H13' },
      ],
      [
        'a word that says it was not done',
        ({ quality }) => Object.assign(quality, { actual: '未完成', explanation: REASON }),
        { 'unmet-but-full': 'H14' },
      ],
    ],
    silent: [
      [
        'a cost above its limit, scored by the rule',
        (text) => Object.assign(text.cost, { actual: '150万元', score: 10, explanation: REASON }),
      ],
    ],
  },
  'total-not-sum': {
    fires: [
      ['a total that no scores make', (text) => (text.total = 98), { 'total-not-sum': 'H19' }],
      [
        'a total that the missing scores cannot make up for',
        (text) => {
          text.satisfaction.score = null;
          text.total = 99.6;
        },
        { 'total-not-sum': 'H19', 'score-missing': 'H18' },
      ],
    ],
    silent: [
      ['a total within 0.005', (text) => (text.total = 99.505)],
      ['no total', (text) => (text.total = null)],
      ['a total that awaits the last score', (text) => (text.satisfaction.score = null)],
    ],
  },
  'grade-not-as-total': {
    fires: [
      ['优 for 89.5', (text) => graded(text, '优', A_THIRD, 89.5), { 'grade-not-as-total': 'I19' }],
      ['自评等级：良好 for 99.5', (text) => (text.grade = '自评等级：良好'), { 'grade-not-as-total': 'I19' }],
      ['a ticked 中 for 99.5', (text) => (text.grade = '优□ 良□ 中☑ 差□'), { 'grade-not-as-total': 'I19' }],
      [
        'a tick before 差, and 99.5 that only the scores add to',
        (text) => {
          text.grade = '□优 □良 □中 ☑差';
          text.total = null;
        },
        { 'grade-not-as-total': 'I19' },
      ],
    ],
    silent: [
      ['优 for 99.5', (text) => (text.grade = '优')],
      ['the grade with its score beside it', (text) => (text.grade = '评价等级：优（99.5分）')],
      ['良 for 89.5', (text) => graded(text, '良', A_THIRD, 89.5)],
      ['优 for 90, as people read 89.996', (text) => graded(text, '优', MORE, 89.996)],
      ['a ticked 优', (text) => (text.grade = '优（√） 良（ ） 中（ ） 差（ ）')],
      ['the choices with none ticked', (text) => (text.grade = '优□ 良□ 中□ 差□')],
      ['the choices as printed', (text) => (text.grade = '优/良/中/差')],
      ['a scale of other words', (text) => (text.grade = '合格')],
      ['words that are no grade', (text) => (text.grade = '自评结论：完成情况良好，差距较小')],
      [
        'a grade before all scores are in',
        (text) => {
          Object.assign(text, { grade: '良', total: null });
          text.satisfaction.score = null;
        },
      ],
      [
        'a total that is not out of 100',
        (text) => {
          Object.assign(text, { grade: '优', total: 89.5 });
          text.satisfaction.weight = null;
          text.satisfaction.score = null;
        },
      ],
    ],
  },
  'all-full-but-low-execution': {
    fires: [
      [
        'full scores with 94 % spent',
        (text) => {
          for (const row of text.funds ?? []) Object.assign(row, { executed: 94, rate: 0.94 });
          Object.assign(text.funds?.[0] ?? {}, { score: 9.4 });
          text.total = 99.4;
        },
        { 'all-full-but-low-execution': 'J6' },
      ],
    ],
    silent: [
      ['a lead of exactly five points', () => undefined],
      [
        'a form without an execution weight',
        (text) => Object.assign(text.funds?.[0] ?? {}, { weight: null }),
      ],
    ],
  },
} as const satisfies Record<string, CheckCase>;
