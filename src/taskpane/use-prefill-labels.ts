import { prefillLabels, type PrefillLabel } from '../texts/prefill-labels';
import { useLabelList } from './use-label-list';

/** The words of 带入指标 in the pane's language. */
export function usePrefillLabels(): PrefillLabel {
  return useLabelList(prefillLabels);
}
