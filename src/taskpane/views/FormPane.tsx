import { lazy, Suspense, useState, type ReactElement } from 'react';
import { commands } from '../../commands/commands';
import type { CellAddress } from '../../model/address';
import type { FormView, Session, SessionState } from '../../excel/session-state';
import { dock } from '../models/dock';
import { openFindings } from '../models/finding-groups';
import { findingsOf } from '../models/papers';
import { Dock } from '../parts/Dock';
import { PaneFrame } from '../parts/PaneFrame';
import { PaneHeader } from '../parts/PaneHeader';
import { PaneTabs } from '../parts/PaneTabs';
import { useNews } from '../use-news';
import { useNextKey } from '../use-next-key';
import type { Pane } from '../use-pane';
import { ScoresView } from './ScoresView';

const ChecksView = lazy(() => import(/* webpackPrefetch: true */ './ChecksView'));
const ReportView = lazy(() => import(/* webpackPrefetch: true */ './ReportView'));

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly view: FormView;
  readonly pane: Pane;
}

/** The current form: header, tabs, the chosen tab, the dock, the status. */
export function FormPane({ session, state, view, pane }: Props): ReactElement {
  const goTo = (cell: CellAddress, sheetId?: string): void => {
    void session.goTo(cell, sheetId);
  };
  useNextKey(
    pane.page === null
      ? () => {
          void import('../open-next').then(({ openNext }) => {
            openNext(view, state, pane);
          });
        }
      : null,
  );
  const { news, tell } = useNews(session, state);
  const [rest, setRest] = useState<string | null>(null);
  return (
    <PaneFrame
      session={session}
      state={state}
      head={
        <PaneHeader
          view={view}
          forms={state.forms.length}
          onForms={() => {
            pane.openPage('workbook');
          }}
        />
      }
      dock={
        pane.tab === 'scores' && (
          <Dock
            dock={dock(view, state.selected)}
            checkOnly={view.mode === 'check-only'}
            onGoTo={goTo}
            onOpen={pane.openIndicator}
          />
        )
      }
      news={news}
      statusRest={rest === null ? undefined : <p>{rest}</p>}
    >
      <main className="pane-main">
        <PaneTabs
          selected={pane.tab}
          open={openFindings(findingsOf(view))}
          onSelect={pane.selectTab}
          onSettings={() => {
            pane.openPage('settings');
          }}
        />
        <TabView
          session={session}
          state={state}
          view={view}
          pane={pane}
          goTo={goTo}
          onNews={tell}
          onRest={setRest}
        />
      </main>
    </PaneFrame>
  );
}

interface TabViewProps extends Props {
  readonly goTo: (cell: CellAddress, sheetId?: string) => void;
  /** See ReportView. */
  readonly onNews: (text: string) => void;
  readonly onRest: (text: string | null) => void;
}

function TabView(props: TabViewProps): ReactElement {
  const { session, state, view, pane, goTo, onNews, onRest } = props;
  if (pane.tab === 'report') {
    return (
      <Suspense fallback={<div className="pane-body" />}>
        <ReportView
          session={session}
          view={view}
          takesFocus={pane.target === 'top'}
          onNews={onNews}
          onRest={onRest}
        />
      </Suspense>
    );
  }
  if (pane.tab === 'checks') {
    return (
      <Suspense fallback={<div className="pane-body" />}>
        <ChecksView
          session={session}
          view={view}
          target={pane.target}
          onGoTo={goTo}
          onOpen={pane.openIndicator}
        />
      </Suspense>
    );
  }
  return (
    <ScoresView
      view={view}
      state={state}
      isOpen={pane.isOpen}
      onToggle={pane.toggle}
      onGoTo={goTo}
      onOpen={pane.openIndicator}
      onShowCheck={pane.showCheck}
      onAutomatic={() => void session.setMode('automatic')}
      onReport={pane.showReport}
      onUnmark={() => void commands.removeMarks.run(session)}
    />
  );
}
