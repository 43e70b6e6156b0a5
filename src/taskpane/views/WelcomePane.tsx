import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Session, SessionState } from '../../excel/session-state';
import { PaneFrame } from '../parts/PaneFrame';
import { SettingsButton } from '../parts/SettingsButton';
import { useTexts } from '../texts';
import type { PageName, Pane } from '../use-pane';

const WelcomeView = lazy(() => import(/* webpackPrefetch: true */ './WelcomeView'));

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly year: number;
  readonly pane: Pane;
}

/** The pane of a workbook without a form; while the session starts it stays empty, so that nothing flashes by. */
export function WelcomePane({ session, state, year, pane }: Props): ReactElement {
  const { label } = useTexts();
  // What was said under a button of the welcome is said on no other page.
  const open = (page: Exclude<PageName, 'indicator'>): void => {
    if (state.error?.code === 'not-a-form') session.dismissError();
    pane.openPage(page);
  };
  return (
    <PaneFrame
      session={session}
      state={state}
      head={
        <header className="page-header">
          <h1>{label('app.name')}</h1>
          <SettingsButton
            onOpen={() => {
              open('settings');
            }}
          />
        </header>
      }
      statusRest={
        <p>
          <ShieldCheckmark16Regular className="icon" />
          {label('wel.local')}
        </p>
      }
    >
      {state.phase === 'starting' ? (
        <main className="pane-body" />
      ) : (
        <Suspense fallback={<main className="pane-body" />}>
          <WelcomeView
            session={session}
            error={state.error}
            year={year}
            onTemplates={() => {
              open('templates');
            }}
          />
        </Suspense>
      )}
    </PaneFrame>
  );
}
