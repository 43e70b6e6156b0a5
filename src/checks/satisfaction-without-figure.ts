import type { Check } from './check';
import { indicatorRows, wantsFigure } from './rows';
import type { IndicatorRow } from './rows';
import { REVIEW_PRACTICE } from './sources';

function lacksFigure({ indicator, result }: IndicatorRow): boolean {
  const isSurveyed = wantsFigure(result) || indicator.name.text.includes('满意');
  return indicator.class === 'satisfaction' && isSurveyed && result.actual.kind === 'words';
}

/** 满意度 answered in words: it takes the percentage of the survey. */
export const satisfactionWithoutFigure: Check<'satisfaction-without-figure'> = {
  id: 'satisfaction-without-figure',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: (context) =>
    indicatorRows(context)
      .filter(lacksFigure)
      .map(({ indicator: { actual } }) => ({ cells: [actual.at], values: {} })),
};
