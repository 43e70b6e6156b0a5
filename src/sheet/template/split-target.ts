import { normalise, readTarget } from '../../reading';

/** 指标性质 as the split layout offers it. */
export const NATURES = ['≥', '≤', '＝', '定性'] as const;

/** 年度指标值 in three cells. */
export interface SplitTarget {
  readonly nature: string;
  readonly value: string;
  readonly unit: string;
}

const FIGURE = /^([≥≧≤≦=＝﹦═]?)(\d+(?:\.\d+)?)([^\d\s]{0,6})$/;
/** Words after the figure that are no part of its unit. */
const NOT_UNIT = /[以之]|左右|及|含|余|多|前|底|内/;

/**
 * A target as three cells that joined again are the same text: ≥735人次 → ≥ · 735 · 人次. One that is no plain figure
 * with its unit stands whole as 指标值, as 定性.
 */
export function splitTarget(text: string): SplitTarget {
  if (text === '') return { nature: '', value: '', unit: '' };
  const [, nature = '', value = '', unit = ''] = FIGURE.exec(text) ?? [];
  const isFigure = readTarget(normalise(text), { cost: false }).kind === 'quantity';
  return value !== '' && isFigure && !NOT_UNIT.test(unit)
    ? { nature, value, unit }
    : { nature: '定性', value: text, unit: '' };
}
