import type { FormView } from '../../excel/session-state';
import type { Finding } from '../../model/finding';
import type { Indicator } from '../../model/form';
import type { IndicatorTarget } from '../use-pane';
import type { Occurrence } from './finding-groups';
import { paperOf } from './papers';

/** The indicator in whose row a finding is; null outside the indicators, and in another paper. */
export function indicatorOf(view: FormView, { finding, cell }: Occurrence): Indicator | null {
  if (paperOf(view, finding)) return null;
  return view.form.indicators.find(({ row }) => row === cell.row) ?? null;
}

/** What a finding is about: it has the focus when page 指标 opens for it. */
function focusFor({ id }: Finding): IndicatorTarget['focus'] {
  if (id === 'explanation-missing' || id === 'explanation-repeated' || id === 'explanation-without-measure')
    return 'explanation';
  return id === 'score-outside-tier' ? 'score' : 'none';
}

/** Page 指标 at the place of a finding; null outside the indicators. */
export function indicatorAt(view: FormView, place: Occurrence): IndicatorTarget | null {
  const indicator = indicatorOf(view, place);
  return indicator && { row: indicator.row, focus: focusFor(place.finding) };
}
