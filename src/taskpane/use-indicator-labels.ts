import { indicatorLabels, type IndicatorLabel } from '../texts/indicator-labels';
import { useLabelList } from './use-label-list';

/** The words of page 指标 in the pane's language. */
export function useIndicatorLabels(): IndicatorLabel {
  return useLabelList(indicatorLabels);
}
