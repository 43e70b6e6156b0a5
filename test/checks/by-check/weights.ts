import { rowsOf } from '../form-with';
import type { FormText } from '../form-with';
import type { CheckCase } from './check-case';

/** Gives an indicator another weight and all its points. */
function weigh(text: FormText, name: 'training' | 'quality' | 'benefit' | 'lasting', points: number): void {
  Object.assign(text[name], { weight: points, score: points });
}

export const weights = {
  'weights-not-100': {
    fires: [
      [
        'nine points too few',
        (text) => {
          weigh(text, 'training', 11);
          text.total = 90.5;
        },
        { 'weights-not-100': 'G19', 'weights-not-class': 'G13' },
      ],
    ],
    silent: [
      [
        'decimal weights that add up',
        (text) => {
          weigh(text, 'training', 20.1);
          weigh(text, 'quality', 14.9);
        },
      ],
      [
        'no weights at all',
        (text) => rowsOf(text).forEach((row) => Object.assign(row, { weight: null, score: null })),
      ],
    ],
  },
  'weights-not-class': {
    fires: [
      [
        'five points moved from output to benefit',
        (text) => {
          weigh(text, 'training', 15);
          weigh(text, 'benefit', 20);
        },
        { 'weights-not-class': 'G13 G16' },
      ],
      [
        'twenty for the execution rate, ten of them from output',
        (text) => {
          weigh(text, 'quality', 5);
          Object.assign(text.funds?.[0] ?? {}, { weight: 20, score: 19 });
          text.total = 99;
        },
        { 'weights-not-class': 'H6 G13' },
      ],
    ],
    silent: [
      [
        'no weight for the execution rate',
        (text) => Object.assign(text.funds?.[0] ?? {}, { weight: null, score: null }),
      ],
      [
        'an execution weight in a form without other weights',
        (text) => {
          rowsOf(text).forEach((row) => Object.assign(row, { weight: null, score: null }));
          Object.assign(text.funds?.[0] ?? {}, { weight: 20, score: 19 });
        },
      ],
      [
        'points moved inside a class',
        (text) => {
          weigh(text, 'training', 15);
          weigh(text, 'quality', 20);
        },
      ],
    ],
  },
  'weight-not-positive': {
    fires: [
      [
        'an empty weight while the others do not make 100',
        (text) => {
          Object.assign(text.lasting, { weight: null, score: null });
          text.total = 84.5;
        },
        { 'weight-not-positive': 'G17', 'weights-not-100': 'G19', 'weights-not-class': 'G16' },
      ],
      [
        'zero',
        (text) => {
          weigh(text, 'lasting', 0);
          weigh(text, 'benefit', 30);
        },
        { 'weight-not-positive': 'G17', 'single-weight-too-large': 'G16' },
      ],
    ],
    silent: [
      [
        'a part row below its parent',
        (text) => {
          const { satisfaction } = text;
          text.more = [{ ...satisfaction, name: '其中：学员', weight: null, score: null }];
        },
      ],
    ],
  },
  'single-weight-too-large': {
    fires: [
      [
        '25 of 100',
        (text) => {
          weigh(text, 'training', 25);
          weigh(text, 'quality', 10);
        },
        { 'single-weight-too-large': 'G13' },
      ],
    ],
    silent: [['20 of 100', () => undefined]],
  },
  'class-missing': {
    fires: [
      [
        'no satisfaction',
        ({ satisfaction }) => Object.assign(satisfaction, { level1: '其他指标', class: null }),
        { 'class-missing': 'B12' },
      ],
    ],
    silent: [
      [
        'a layout without levels',
        (text) => {
          text.level1Column = null;
          for (const row of rowsOf(text)) Object.assign(row, { level1: '', level2: '', class: null });
        },
      ],
    ],
  },
} as const satisfies Record<string, CheckCase>;
