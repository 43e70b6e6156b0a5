import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import { toA1 } from '../../model/address';
import type { ErrorCode, SessionError } from '../../excel/session-state';
import { scoreText } from '../../texts/figures';
import { useTexts } from '../texts';
import { LargeSeverityIcon } from './SeverityIcon';

interface Props {
  readonly error: SessionError;
  readonly onRetry: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

const MOST_CELLS = 3;

/** Errors after which trying again can help; the others only say what happened. */
const RETRYABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'sheet-protected',
  'host-busy',
  'insert-failed',
  'export-failed',
  'unknown',
]);

/** What was not written, and what to do. It stands in the dock's place and takes no focus; Esc closes it. */
export function ErrorPanel({ error, onRetry, onStop, onClose }: Props): ReactElement {
  const { error: sentence, label } = useTexts();
  const isProtected = error.code === 'sheet-protected';
  // Where only marks were refused, the sentence of the error says it all.
  const isUnwritten = isProtected && error.cells.length > 0;
  const retryable = RETRYABLE.has(error.code);
  return (
    <section className="error-panel" role="alert">
      <LargeSeverityIcon severity="error" />
      <h2>{isUnwritten ? label('err.protected', { n: error.cells.length }) : sentence(error)}</h2>
      <UnwrittenCells cells={error.cells} />
      {isUnwritten && <p>{label('err.protected.do')}</p>}
      <div className="buttons">
        {retryable && (
          <Button appearance="primary" onClick={onRetry}>
            {label('err.retry')}
          </Button>
        )}
        {isProtected ? (
          <Button className="quiet" onClick={onStop}>
            {label('err.stop')}
          </Button>
        ) : (
          <Button className="quiet" onClick={onClose}>
            {label('err.close')}
          </Button>
        )}
      </div>
    </section>
  );
}

function UnwrittenCells({ cells }: Pick<SessionError, 'cells'>): ReactElement | null {
  const { label } = useTexts();
  if (cells.length === 0) return null;
  const rest = cells.length - MOST_CELLS;
  return (
    <ul>
      {cells.slice(0, MOST_CELLS).map(({ at, indicator, score }) => (
        <li key={toA1(at)}>
          <span className="cell">{toA1(at)}</span>
          <span className="name">{indicator}</span>
          <span className="points">{score === null ? '' : scoreText(score)}</span>
        </li>
      ))}
      {rest > 0 && <li>{label('empty.more', { n: cells.length })}</li>}
    </ul>
  );
}
