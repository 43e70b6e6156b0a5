import { createContext, useContext } from 'react';
import type { SessionError } from '../excel/session-state';
import type { Finding } from '../model/finding';
import type { Locale, Texts, WrittenFinding } from '../texts';
import { catalogue, writeFinding } from '../texts';
import type { Label } from '../texts/labels';
import { labelsIn } from '../texts/labels';

/** Everything the pane says, in one language. */
export interface PaneTexts {
  readonly locale: Locale;
  readonly label: Label;
  readonly outcomes: Texts['outcomes'];
  readonly severities: Texts['severities'];
  finding(finding: Finding): WrittenFinding;
  /** What went wrong and what to do. */
  error(error: Pick<SessionError, 'code' | 'cells'>): string;
}

/** The texts of the pane in a language. */
export function paneTexts(locale: Locale): PaneTexts {
  const { errors, findings, outcomes, severities } = catalogue(locale);
  return {
    locale,
    label: labelsIn(locale),
    outcomes,
    severities,
    finding: (finding) => writeFinding(findings, finding),
    error: ({ code, cells }) => errors[code]({ cells: cells.length }),
  };
}

const TextsContext = createContext<PaneTexts>(paneTexts('zh-CN'));

export const TextsProvider = TextsContext.Provider;

/** The texts of the pane, wherever a part needs them. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}
