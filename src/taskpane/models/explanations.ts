import type { CellAddress } from '../../model/address';
import type { Indicator } from '../../model/form';
import type { IndicatorResult } from '../../model/evaluation';
import type { FormView } from '../../excel/session-state';

/** An indicator beside what the rules say of it. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
}

/** The indicators of a form with their results, in the form's order. */
export function judgedIndicators({ form, evaluation }: FormView): readonly JudgedIndicator[] {
  return form.indicators.flatMap((indicator, i) => {
    const result = evaluation.indicators[i];
    return result ? [{ indicator, result }] : [];
  });
}

/** Where an indicator's explanation is written; its name in a layout without such a column. */
export function explanationPlace(indicator: Indicator): CellAddress {
  return (indicator.explanation ?? indicator.name).at;
}

/** The places where an explanation is missing, in the form's order. */
export function missingExplanations(view: FormView): readonly CellAddress[] {
  return judgedIndicators(view)
    .filter(({ result }) => result.explanationMissing)
    .map(({ indicator }) => explanationPlace(indicator));
}

/** The next place to explain after the selected cell, going round; null where nothing is missing. */
export function nextMissing(view: FormView, selected: CellAddress | null): CellAddress | null {
  const places = missingExplanations(view);
  const next = selected && places.find((place) => isAfter(place, selected));
  return next ?? places[0] ?? null;
}

function isAfter(place: CellAddress, selected: CellAddress): boolean {
  return place.row > selected.row || (place.row === selected.row && place.column > selected.column);
}
