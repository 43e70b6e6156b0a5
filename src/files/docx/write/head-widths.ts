import type { Form, FundsRow } from '../../../model/form';
import { columnsInOrder, widthsOf } from './indicator-columns';
import { PAGE } from './paper';

const FUNDS_COLUMNS = [
  ['initialBudget', '年初预算数'],
  ['annualBudget', '全年预算数'],
  ['executed', '全年执行数'],
  ['weight', '分值'],
  ['executionRate', '执行率'],
  ['score', '得分'],
] as const satisfies readonly (readonly [keyof FundsRow, string])[];

/** A column of 项目资金 and its heading. */
export type FundsColumn = (typeof FUNDS_COLUMNS)[number];

const MONEY: readonly FundsColumn[0][] = ['initialBudget', 'annualBudget', 'executed'];

/** The columns that any row of 项目资金 has; all of them where it has no rows to tell. */
export function fundsColumns({ funds }: Form): readonly FundsColumn[] {
  if (funds === null) return [];
  return FUNDS_COLUMNS.filter(
    ([key]) => funds.rows.length === 0 || funds.rows.some((row) => row[key] !== null),
  );
}

/** Four characters of 五号 and their margins: 项目资金 over （万元）. */
const FUNDS_LABEL = 17;
/** 其中：当年财政拨款 on two lines. */
const FUNDS_ROW_LABEL = 25;
/** 全年预算数, or 1234567.89, on one line. */
const LEAST_MONEY = 20;

/**
 * Widths of the head in millimetres: those of the indicators below, so that lines run through, with the label of the
 * funds no wider than it must be. Where the funds have other columns, or their money no room, widths of their own.
 */
export function headWidths(form: Form, figures: readonly FundsColumn[]): readonly number[] {
  const below = widthsOf(columnsInOrder(form));
  const [label = 0, level1 = 0, level2 = 0, ...rest] = below;
  if (figures.length === 0) return below;
  const fits = figures.every(([key], index) => !MONEY.includes(key) || (rest[index] ?? 0) >= LEAST_MONEY);
  if (figures.length === rest.length && fits)
    return [label, FUNDS_LABEL - label, label + level1 + level2 - FUNDS_LABEL, ...rest];
  const each = (PAGE.textWidth - FUNDS_LABEL - FUNDS_ROW_LABEL) / figures.length;
  return [FUNDS_LABEL, FUNDS_ROW_LABEL, ...figures.map(() => each)];
}

/** Columns at which a row is cut, each as near as can be to its share of the width and after the one before. */
export function cuts(widths: readonly number[], shares: readonly number[]): readonly number[] {
  const found: number[] = [];
  shares.forEach((share, index) => {
    const least = (found.at(-1) ?? 0) + 1;
    const most = widths.length - (shares.length - index);
    let [best, nearest] = [least, Infinity];
    for (let column = least; column <= most; column++) {
      const before = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
      const distance = Math.abs(before / PAGE.textWidth - share);
      if (distance < nearest) [best, nearest] = [column, distance];
    }
    found.push(best);
  });
  return found;
}
