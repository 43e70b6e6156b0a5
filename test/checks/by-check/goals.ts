import type { CheckCase } from './check-case';

export const goals = {
  'goal-copied': {
    fires: [
      ['word for word', (text) => (text.actualGoal = `${text.expectedGoal}\n`), { 'goal-copied': 'F11' }],
    ],
    silent: [['both empty', (text) => ([text.expectedGoal, text.actualGoal] = ['', ''])]],
  },
  'goal-empty': {
    fires: [
      ['no goal', (text) => (text.expectedGoal = ''), { 'goal-empty': 'B11' }],
      ['a dash for the result', (text) => (text.actualGoal = '—'), { 'goal-empty': 'F11' }],
    ],
    silent: [['both written', () => undefined]],
  },
  'goal-number-differs': {
    fires: [
      [
        '300 people in the goal, 200 in the indicator',
        (text) => {
          text.training.name = '基层人员培训';
          text.expectedGoal = '开展基层人员300人的培训。';
        },
        { 'goal-number-differs': 'E13' },
      ],
    ],
    silent: [
      [
        'the same figure',
        (text) => {
          text.training.name = '基层人员培训';
          text.expectedGoal = '开展基层人员200人的培训。';
        },
      ],
      ['a figure for something else', (text) => (text.expectedGoal = '服务企业300人。')],
      [
        'another unit',
        (text) => {
          text.training.name = '基层人员培训';
          text.expectedGoal = '开展基层人员300人次的培训。';
        },
      ],
    ],
  },
  'layout-not-understood': {
    fires: [
      [
        'a cell nobody could place',
        (text) => (text.notUnderstood = '完成12个'),
        { 'layout-not-understood': 'D31' },
      ],
    ],
    silent: [['everything read', () => undefined]],
  },
} as const satisfies Record<string, CheckCase>;
