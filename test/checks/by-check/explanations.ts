import type { FormText } from '../form-with';
import type { CheckCase } from './check-case';

const SAME = '受疫情影响推迟；下年度按计划推进';

/** Three deviations with the explanations given. */
function threeUnmet(text: FormText, explanations: readonly [string, string, string]): void {
  const { training, benefit, satisfaction } = text;
  Object.assign(training, { actual: '180人', score: 18, explanation: explanations[0] });
  Object.assign(benefit, { actual: '72%', score: 13.5, explanation: explanations[1] });
  Object.assign(satisfaction, { actual: '81%', score: 9, explanation: explanations[2] });
  text.total = 95;
}

export const explanations = {
  'explanation-missing': {
    fires: [
      [
        'over-fulfilment without a reason',
        ({ training }) => (training.actual = '260人'),
        { 'explanation-missing': 'I13' },
      ],
      [
        'filler for a target not reached',
        (text) => {
          Object.assign(text.training, { actual: '180人', score: 18, explanation: '无' });
          text.total = 97.5;
        },
        { 'explanation-missing': 'I13' },
      ],
      [
        'a layout without a column for it: the actual value is shown',
        (text) => {
          for (const row of [text.training, text.quality, text.cost]) row.explanation = undefined;
          for (const row of [text.benefit, text.lasting, text.satisfaction]) row.explanation = undefined;
          text.training.actual = '260人';
        },
        { 'explanation-missing': 'F13' },
      ],
    ],
    silent: [
      ['a written reason', (text) => Object.assign(text.training, { actual: '260人', explanation: SAME })],
      ['29 % above the target', ({ training }) => (training.actual = '258人')],
    ],
  },
  'explanation-repeated': {
    fires: [
      [
        'one text in three rows, spaces aside',
        (text) => threeUnmet(text, [SAME, ` ${SAME}`, SAME]),
        { 'explanation-repeated': 'I13+I16+I18' },
      ],
      [
        'one text without a measure: said once, not as lacking a measure too',
        (text) => threeUnmet(text, ['受疫情影响', '受疫情影响', '受疫情影响']),
        { 'explanation-repeated': 'I13+I16+I18' },
      ],
    ],
    silent: [
      ['two rows', (text) => threeUnmet(text, [SAME, SAME, `${SAME}，并加强宣传`])],
      [
        'the same remark where nothing deviates',
        ({ training, quality, cost }) => {
          for (const row of [training, quality, cost]) row.explanation = '按计划开展';
        },
      ],
    ],
  },
  'explanation-without-measure': {
    fires: [
      [
        'a reason alone',
        ({ training }) => Object.assign(training, { actual: '260人', explanation: '参加人数超出预期' }),
        { 'explanation-without-measure': 'I13' },
      ],
      [
        'a column 改进措施 that says 无',
        ({ training }) =>
          Object.assign(training, { actual: '260人', explanation: '参加人数超出预期', measures: '无' }),
        { 'explanation-without-measure': 'I13' },
      ],
    ],
    silent: [
      [
        'a column of its own says what will be done',
        ({ training }) =>
          Object.assign(training, {
            actual: '260人',
            explanation: '参加人数超出预期',
            measures: '下年分两期',
          }),
      ],
      [
        'a reason and a next step',
        ({ training }) =>
          Object.assign(training, { actual: '260人', explanation: '参加人数超出预期，下年度调高指标值' }),
      ],
    ],
  },
  'explanation-misplaced': {
    fires: [
      [
        'a reason in the actual of a cost, which then is not said to lack a figure',
        (text) => {
          Object.assign(text.cost, { actual: '由于招标延期，资金调整', score: 10, explanation: SAME });
          text.total = 94.5;
        },
        { 'explanation-misplaced': 'F15' },
      ],
      [
        'the same sentence in both cells',
        (text) => {
          const sentence = '按批复内容调整，其余下年度继续推进';
          Object.assign(text.benefit, { actual: sentence, score: 10, explanation: sentence });
          text.total = 94.5;
        },
        { 'explanation-misplaced': 'F16' },
      ],
    ],
    silent: [
      ['a result in words', ({ quality }) => (quality.actual = '全部完成')],
      ['a short verdict', ({ quality }) => (quality.actual = '部分完成')],
    ],
  },
} as const satisfies Record<string, CheckCase>;
