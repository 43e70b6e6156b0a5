import { useMemo } from 'react';
import type { Locale } from '../texts';
import { useTexts } from './texts';

/** The words of a list that is fetched with its view, in the pane's language. */
export function useLabelList<Label>(labels: (locale: Locale) => Label): Label {
  const { locale } = useTexts();
  return useMemo(() => labels(locale), [labels, locale]);
}
