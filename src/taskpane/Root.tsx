import { FluentProvider } from '@fluentui/react-provider';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { ErrorCode, Session } from '../excel/session-state';
import type { RuleSet } from '../model/rule-set';
import type { Locale } from '../texts';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { chosenLanguage, keepLanguage, languageOf } from './language';
import { TextsProvider } from './texts';
import { themeFor } from './theme/themes';
import { useDark } from './theme/use-dark';
import { StartFailure } from './views/StartFailure';
import { useWords } from './words/use-words';

/** What the pane takes from the program and the browser around it. */
export interface Surroundings {
  /** Excel's display language, such as zh-CN. */
  readonly displayLanguage: string;
  /** Gives the browser's storage; may throw where add-ins have none. */
  readonly storage: () => Storage;
  isDark(): boolean;
  /** The year that a new form is for. */
  readonly year: number;
  /** The rule set of that id, else the default one. */
  readonly ruleSetOf: (id: string | null) => RuleSet | null;
}

interface Props {
  /** The live session, or why there is none. */
  readonly started: Session | ErrorCode;
  readonly surroundings: Surroundings;
}

/** The pane with its language and its theme. */
export function Root({ started, surroundings }: Props): ReactElement {
  const { displayLanguage, storage, year, ruleSetOf } = surroundings;
  const [locale, setLocale] = useState<Locale>(() => chosenLanguage(storage) ?? languageOf(displayLanguage));
  const onLanguage = (next: Locale): void => {
    keepLanguage(storage, next);
    setLocale(next);
  };
  return (
    <Look locale={locale} isDark={surroundings.isDark}>
      {typeof started === 'string' ? (
        <StartFailure code={started} />
      ) : (
        <App session={started} year={year} ruleSetOf={ruleSetOf} onLanguage={onLanguage} />
      )}
    </Look>
  );
}

interface LookProps extends Pick<Surroundings, 'isDark'> {
  readonly locale: Locale;
  readonly children: ReactNode;
}

function Look({ locale, isDark, children }: LookProps): ReactElement | null {
  const dark = useDark(isDark);
  const texts = useWords(locale);
  useEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.locale;
    document.title = texts.label('app.name');
  }, [texts]);
  if (!texts) return null;
  return (
    <FluentProvider theme={themeFor(dark)} className={dark ? 'pane-root dark' : 'pane-root'}>
      <TextsProvider value={texts}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </TextsProvider>
    </FluentProvider>
  );
}
