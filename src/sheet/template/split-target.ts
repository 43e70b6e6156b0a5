import { normalise, readTarget } from '../../reading';

/** 指标性质 as the split layout offers it. */
export const NATURES = ['≥', '≤', '＝', '定性'] as const;

/** 年度指标值 in three cells. */
export interface SplitTarget {
  readonly nature: string;
  readonly value: string;
  readonly unit: string;
}

const FIGURE =
  /^([≥≧≤≦=＝﹦═]|至少|不(?:得|能)?[少低小]于|[大小]于等于|不(?:得|能)?[超高大多][过于])?\s*(\d+(?:\.\d+)?)\s*([^\d\s]{0,6})$/;
/** What the words before a figure are as 指标性质. */
const AT_LEAST = /至少|不.*[少低小]于|大于等于/;
const AT_MOST = /^[不小]/;
/** Words after the figure that are no part of its unit. */
const NOT_UNIT = /[以之]|左右|及|含|余|多|前|底|内/;

function natureOf(sign: string): string {
  if (AT_LEAST.test(sign)) return '≥';
  return AT_MOST.test(sign) ? '≤' : sign;
}

/**
 * A target as three cells that joined again mean the same: ≥735人次 → ≥ · 735 · 人次, 至少 1次 → ≥ · 1 · 次. One that is
 * no plain figure with its unit stands whole as 指标值, as 定性.
 */
export function splitTarget(text: string): SplitTarget {
  if (text === '') return { nature: '', value: '', unit: '' };
  const [, sign = '', value = '', unit = ''] = FIGURE.exec(text.trim()) ?? [];
  const isFigure = readTarget(normalise(text), { cost: false }).kind === 'quantity';
  return value !== '' && isFigure && !NOT_UNIT.test(unit)
    ? { nature: natureOf(sign), value, unit }
    : { nature: '定性', value: text, unit: '' };
}
