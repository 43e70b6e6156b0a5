import { normalise } from '../reading';
import type { IndicatorRow } from './rows';
import { indicatorRows, oncePerContext } from './rows';

/** ≥10个, 500人次以上, 不少于3次, 至少3次, 超过3次; 达到95% is how a result is said. */
const SIGN = /[≥≤><]|以[上下内]|之内|[低高少大小]于|超过|至少/;
/** A character that every sign has one of, in all its spellings: few actuals hold one, and only those are normalised. */
const PART_OF_SIGN = /[≥≧⩾≤≦⩽>＞﹥<＜﹤上下内低高少大小过]/;

/** The rows whose actual is a figure given with a sign that belongs to a target. */
export const signedRows = oncePerContext((context): readonly IndicatorRow[] =>
  indicatorRows(context).filter(({ indicator: { actual }, result }) => {
    if (result.actual.kind !== 'quantity' || !PART_OF_SIGN.test(actual.text)) return false;
    return SIGN.test(normalise(actual.text));
  }),
);
