import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../excel/session-state';
import type { RuleSet } from '../../model/rule-set';
import type { Locale } from '../../texts';
import type { PageName, Pane } from '../use-pane';
import SettingsPage from './SettingsPage';
import TemplatesPage from './TemplatesPage';
import WorkbookPage from './WorkbookPage';

interface Props {
  readonly page: Exclude<PageName, 'indicator'>;
  readonly pane: Pane;
  readonly state: SessionState;
  readonly session: Session;
  /** The year that a new form is for. */
  readonly year: number;
  /** The rule set of that id, else the default one. */
  readonly ruleSetOf: (id: string | null) => RuleSet | null;
  readonly onLanguage: (locale: Locale) => void;
}

/** What a page shows below its back row: 设置, 全部自评表, or 模板. */
export default function PageBody(props: Props): ReactElement {
  const { page, pane, state, session, year, ruleSetOf, onLanguage } = props;
  if (page === 'templates') {
    return <TemplatesPage session={session} year={year} ruleSetOf={ruleSetOf} onInserted={pane.closePage} />;
  }
  const view = state.forms[state.current] ?? null;
  const onTemplates = (): void => {
    pane.openPage('templates');
  };
  return page === 'settings' ? (
    <SettingsPage
      session={session}
      view={view}
      ruleSet={ruleSetOf(view?.evaluation.ruleSet ?? null)}
      onLanguage={onLanguage}
      onTemplates={onTemplates}
    />
  ) : (
    <WorkbookPage
      session={session}
      forms={state.forms}
      current={state.current}
      onTemplates={onTemplates}
      onChoose={({ first, sheetId }) => {
        void session.goTo(first, sheetId);
        pane.closePage();
      }}
    />
  );
}
