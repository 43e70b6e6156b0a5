import type { Unit } from '../model/meaning';
import { eachFound } from './check';
import type { Check } from './check';
import { indicatorRows } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** % and 百分比 are one unit. */
function isOneShare(a: Unit, b: Unit): boolean {
  return a.dimension === '比' && b.dimension === '比' && a.exponent === b.exponent;
}

/** 200 人 against 500 人次: comparable, and written in two units. */
export const unitsDiffer: Check<'units-differ'> = {
  id: 'units-differ',
  severity: 'info',
  source: REVIEW_PRACTICE,
  run: (context) =>
    eachFound(indicatorRows(context), ({ indicator, result: { target, actual, outcome } }) => {
      if (target.kind !== 'quantity' || actual.kind !== 'quantity' || outcome === 'not-comparable')
        return null;
      const [asked, given] = [target.quantity.unit, actual.quantity.unit];
      if (asked === null || given === null || asked.text === given.text || isOneShare(asked, given))
        return null;
      return { cells: [indicator.actual.at], values: { target: asked.text, actual: given.text } };
    }),
};
