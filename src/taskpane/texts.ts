import { createContext, useContext } from 'react';
import type { PaneTexts } from './words/pane-texts';
import { CHINESE } from './words/zh-CN';

const TextsContext = createContext(CHINESE);

export const TextsProvider = TextsContext.Provider;

/** The texts of the pane, wherever a part needs them. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}
