import type { CheckCase } from './check-case';

export const values = {
  'actual-missing': {
    fires: [
      ['a scored indicator without one', ({ quality }) => (quality.actual = ''), { 'actual-missing': 'F14' }],
    ],
    silent: [['zero', ({ quality }) => Object.assign(quality, { target: '0', actual: '0' })]],
  },
  'actual-copies-target': {
    fires: [
      [
        'the target with its sign, a space aside',
        ({ training }) => (training.actual = ' ≥200人'),
        { 'actual-copies-target': 'F13' },
      ],
    ],
    silent: [
      ['the same figure without a sign', ({ training }) => (training.actual = '200人')],
      ['the same bare figure', ({ lasting }) => (lasting.actual = '1个')],
    ],
  },
  'actual-with-sign': {
    fires: [
      ['以上', ({ training }) => (training.actual = '220人以上'), { 'actual-with-sign': 'F13' }],
      ['≥', ({ training }) => (training.actual = '≥220人'), { 'actual-with-sign': 'F13' }],
      ['至少', ({ training }) => (training.actual = '至少220人'), { 'actual-with-sign': 'F13' }],
      ['a full-width sign', ({ training }) => (training.actual = '＞220人'), { 'actual-with-sign': 'F13' }],
      [
        'a word with a blank inside',
        ({ training }) => (training.actual = '220人以 上'),
        { 'actual-with-sign': 'F13' },
      ],
    ],
    silent: [['达到, which says a result', ({ benefit }) => (benefit.actual = '达到90%')]],
  },
  'actual-not-numeric': {
    fires: [
      ['完成 for a percentage', ({ quality }) => (quality.actual = '完成'), { 'actual-not-numeric': 'F14' }],
    ],
    silent: [
      [
        '完成 for a deadline',
        ({ quality }) => Object.assign(quality, { target: '12月底前完成', actual: '完成' }),
      ],
      ['完成 for words', ({ quality }) => Object.assign(quality, { target: '建成平台', actual: '完成' })],
    ],
  },
  'units-differ': {
    fires: [['人 against 人次', ({ training }) => (training.actual = '220人次'), { 'units-differ': 'F13' }]],
    silent: [
      ['no unit', ({ training }) => (training.actual = '220')],
      ['% against 百分比', ({ quality }) => (quality.target = '100百分比')],
    ],
  },
  'not-comparable': {
    fires: [
      [
        'praise for a percentage',
        ({ quality }) => (quality.actual = '效果良好'),
        { 'not-comparable': 'F14' },
      ],
      ['% against 人', ({ training }) => (training.actual = '100%'), { 'not-comparable': 'F13' }],
    ],
    silent: [['an empty target', ({ quality }) => (quality.target = '')]],
  },
  'target-missing': {
    fires: [['no target', ({ quality }) => (quality.target = ''), { 'target-missing': 'E14' }]],
    silent: [['words', ({ quality }) => (quality.target = '合格')]],
  },
  'target-not-quantified': {
    fires: [
      [
        'a wish',
        ({ lasting }) => Object.assign(lasting, { target: '持续发挥作用', actual: '达成' }),
        { 'target-not-quantified': 'E17' },
      ],
    ],
    silent: [
      ['a deadline', ({ lasting }) => Object.assign(lasting, { target: '12月底前', actual: '11月' })],
      ['是', ({ lasting }) => Object.assign(lasting, { target: '是', actual: '是' })],
    ],
  },
  'satisfaction-without-figure': {
    fires: [
      [
        '满意 for 90 %, said once',
        ({ satisfaction }) => (satisfaction.actual = '满意'),
        { 'satisfaction-without-figure': 'F18' },
      ],
      [
        'words that cannot be compared, said once',
        ({ satisfaction }) => (satisfaction.actual = '反响良好'),
        { 'satisfaction-without-figure': 'F18' },
      ],
    ],
    silent: [['the surveyed percentage', () => undefined]],
  },
  'cost-prose': {
    fires: [
      [
        'a met word for an amount, said once',
        ({ cost }) => (cost.actual = '控制在预算内'),
        { 'cost-prose': 'F15' },
      ],
    ],
    silent: [
      ['a target in words', ({ cost }) => Object.assign(cost, { target: '节约开支', actual: '完成' })],
    ],
  },
} as const satisfies Record<string, CheckCase>;
