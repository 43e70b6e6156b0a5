import { lazy, Suspense, type ReactElement } from 'react';
import type { Session, SessionState } from '../excel/session-state';
import type { RuleSet } from '../model/rule-set';
import type { Locale } from '../texts';
import { PageHeader } from './parts/PageHeader';
import { PaneFrame } from './parts/PaneFrame';
import { useTexts } from './texts';
import { useEscape } from './use-escape';
import { usePane, type PageName, type Pane } from './use-pane';
import { useSessionState } from './use-session';
import { FormPane } from './views/FormPane';
import { WelcomePane } from './views/WelcomePane';

const IndicatorPage = lazy(() => import(/* webpackPrefetch: true */ './views/IndicatorPage'));
const PageBody = lazy(() => import('./views/PageBody'));
const TITLES = { settings: 'nav.settings', workbook: 'wb.title', templates: 'nav.templates' } as const;

export interface AppProps {
  readonly session: Session;
  /** The year that a new form is for. */
  readonly year: number;
  /** The rule set of that id, else the default one. */
  readonly ruleSetOf: (id: string | null) => RuleSet | null;
  readonly onLanguage: (locale: Locale) => void;
}

/** The pane: welcome or the current form, with a page over it where one is open. */
export function App(props: AppProps): ReactElement {
  const { session, year } = props;
  const state = useSessionState(session);
  const pane = usePane();
  useEscape(escapeFrom(session, state, pane));
  const view = state.forms[state.current];
  return (
    <>
      <div className="pane" hidden={pane.page !== null}>
        {view ? (
          <FormPane session={session} state={state} view={view} pane={pane} />
        ) : (
          <WelcomePane session={session} state={state} year={year} pane={pane} />
        )}
      </div>
      {pane.page && <Page {...props} page={pane.page} pane={pane} state={state} />}
    </>
  );
}

/** Esc closes the error panel, else the page. */
function escapeFrom(session: Session, state: SessionState, pane: Pane): (() => void) | null {
  if (state.error) {
    return () => {
      session.dismissError();
    };
  }
  return pane.page ? pane.closePage : null;
}

interface PageProps extends AppProps {
  readonly page: PageName;
  readonly pane: Pane;
  readonly state: SessionState;
}

function Page(props: PageProps): ReactElement {
  const { page, pane, state, session, ruleSetOf } = props;
  const view = state.forms[state.current];
  const ruleSet = ruleSetOf(view?.evaluation.ruleSet ?? null);
  return (
    <div className="pane">
      {page === 'indicator' && view && ruleSet && pane.indicator ? (
        <Suspense fallback={<main className="pane-body" />}>
          <IndicatorPage
            session={session}
            state={state}
            view={view}
            ruleSet={ruleSet}
            target={pane.indicator}
            onBack={pane.closePage}
          />
        </Suspense>
      ) : (
        // The form of an open page 指标 is gone: what other forms there are takes its place.
        <PlainPage {...props} page={page === 'indicator' ? 'workbook' : page} />
      )}
    </div>
  );
}

interface PlainPageProps extends PageProps {
  readonly page: Exclude<PageName, 'indicator'>;
}

/** A page with nothing below it but the status. */
function PlainPage(props: PlainPageProps): ReactElement {
  const { page, pane, state, session } = props;
  const { label } = useTexts();
  return (
    <PaneFrame
      session={session}
      state={state}
      head={<PageHeader key={page} title={label(TITLES[page])} onBack={pane.closePage} />}
    >
      <Suspense fallback={<main className="pane-body" />}>
        <PageBody {...props} />
      </Suspense>
    </PaneFrame>
  );
}
