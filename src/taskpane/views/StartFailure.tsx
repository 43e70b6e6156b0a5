import type { ReactElement } from 'react';
import type { ErrorCode } from '../../excel/session-state';
import { LargeSeverityIcon } from '../parts/SeverityIcon';
import { useTexts } from '../texts';

/** The whole pane when it could not start: what happened, what to do, and the code for support. */
export function StartFailure({ code }: { readonly code: ErrorCode }): ReactElement {
  const { error, label } = useTexts();
  return (
    <div className="pane">
      <header className="page-header">
        <h1>{label('app.name')}</h1>
      </header>
      <main className="pane-body start-failure" role="alert">
        <LargeSeverityIcon severity="error" />
        <p>{error({ code, cells: [] })}</p>
      </main>
      <footer className="status-line">
        <p className="code">{label('err.code', { c: code })}</p>
      </footer>
    </div>
  );
}
