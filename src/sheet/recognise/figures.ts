import type { FigureCell, FormCell, MoneyUnit } from '../../model/form';
import { compact } from './cells';

/** A number with what follows it (%, 分, 万元): { amount: 259.45, unit: "万元" }. Null where the text is no such thing. */
function numberInText(text: string): { readonly amount: number; readonly unit: string } | null {
  const match = /^([+-]?\d+(?:\.\d+)?)\(?(%|分|万元?|亿元?|元)?\)?$/.exec(compact(text).replace(/,/g, ''));
  return match ? { amount: Number(match[1]), unit: match[2] ?? '' } : null;
}

/** Undoes the noise of a binary factor: 0.07 × 100 is 7. */
function scaled(amount: number, factor: number): number {
  return factor === 1 ? amount : Number((amount * factor).toPrecision(15));
}

/** A cell with its figure. Named one by one: a spread of some hundred cells a form takes V8 the slow way each time. */
const withFigure = ({ at, text, value, isFormula }: FormCell, figure: number | null): FigureCell => ({
  at,
  text,
  value,
  isFormula,
  figure,
});

const isPercentFormat = (format: string): boolean => format.includes('%');

/** 分值 and 得分: points, whether typed as 10, 10分, （10分） or 10% (权重 also stands in %). */
export function pointsOf(cell: FormCell, format: string): FigureCell {
  if (typeof cell.value === 'number') {
    return withFigure(cell, isPercentFormat(format) ? scaled(cell.value, 100) : cell.value);
  }
  const read = numberInText(cell.text.trim().replace(/^[(（](.+)[)）]$/, '$1'));
  return withFigure(cell, read && ['', '分', '%'].includes(read.unit) ? read.amount : null);
}

const IN_YUAN: Readonly<Record<string, number>> = { 元: 1, 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8 };

/** Money in the block's unit; a cell may carry its own (3359.62万 under a 万元 heading). */
export function moneyOf(cell: FormCell, unit: MoneyUnit): FigureCell {
  if (typeof cell.value === 'number') return withFigure(cell, cell.value);
  const read = numberInText(cell.text);
  if (!read || read.unit === '%' || read.unit === '分') return withFigure(cell, null);
  const factor = (IN_YUAN[read.unit || unit] ?? 1) / (IN_YUAN[unit] ?? 1);
  return withFigure(cell, scaled(read.amount, factor));
}

/** What an execution rate can be compared with: the share that the money gives, and the weight of the row. */
interface RateContext {
  readonly share: number | null;
  readonly weight: number | null;
}

/** Which share a bare number means: 0.9361, 93.61 or (as points) 9.361 of 10; the one nearest to the money's own. */
function bareRate(amount: number, { share, weight }: RateContext): number {
  const percent = scaled(amount, 0.01);
  if (share === null) return amount <= 1 ? amount : percent;
  const points = weight !== null && weight > 0 ? amount / weight : percent;
  if (Math.abs(points - share) < 0.005) return points;
  return Math.abs(amount - share) <= Math.abs(percent - share) ? amount : percent;
}

/** 执行率 as a share (0.9361), typed as 93.61%, 0.9361, 93.61, 100, or 20 of 20 points. */
export function rateOf(cell: FormCell, format: string, context: RateContext): FigureCell {
  if (typeof cell.value === 'number' && isPercentFormat(format)) return withFigure(cell, cell.value);
  const read = typeof cell.value === 'number' ? { amount: cell.value, unit: '' } : numberInText(cell.text);
  if (!read || !['', '%'].includes(read.unit)) return withFigure(cell, null);
  const figure = read.unit === '%' ? scaled(read.amount, 0.01) : bareRate(read.amount, context);
  return withFigure(cell, figure);
}
