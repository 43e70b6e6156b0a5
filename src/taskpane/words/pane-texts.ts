import type { SessionError } from '../../excel/session-state';
import type { Finding } from '../../model/finding';
import type { Locale, Texts, WrittenFinding } from '../../texts';
import { writeFinding } from '../../texts/finding-texts';
import { labelOf } from '../../texts/labels';
import type { Label, Labels } from '../../texts/labels';

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

/** The lists of words that the pane's texts are made from. */
interface Words extends Pick<Texts, 'errors' | 'findings' | 'outcomes' | 'severities'> {
  readonly labels: Labels;
}

/** The texts of the pane from the words of one language. */
export function paneTexts(locale: Locale, words: Words): PaneTexts {
  const { errors, findings, labels, outcomes, severities } = words;
  return {
    locale,
    label: labelOf(labels),
    outcomes,
    severities,
    finding: (finding) => writeFinding(findings, finding),
    error: ({ code, cells }) => errors[code]({ cells: cells.length }),
  };
}
