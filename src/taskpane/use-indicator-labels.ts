import { useMemo } from 'react';
import { indicatorLabels, type IndicatorLabel } from '../texts/indicator-labels';
import { useTexts } from './texts';

/** The words of page 指标 in the pane's language. */
export function useIndicatorLabels(): IndicatorLabel {
  const { locale } = useTexts();
  return useMemo(() => indicatorLabels(locale), [locale]);
}
