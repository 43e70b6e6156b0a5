import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { lazy, Suspense, useEffect, useId, useRef, type ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import type { PrefillFind } from '../models/prefill-source';
import { usePrefillLabels } from '../use-prefill-labels';

const PrefillSources = lazy(() => import('./PrefillSources'));

interface Props {
  readonly session: Session;
  readonly open: boolean;
  /** Whether the person has just come back from what a source brought. */
  readonly takesFocus: boolean;
  readonly onToggle: () => void;
  readonly onFind: (find: PrefillFind) => void;
}

/** 带入指标: closed at first; the workbook is read when it is opened. */
export function PrefillSection({ session, open, takesFocus, onToggle, onFind }: Props): ReactElement {
  const label = usePrefillLabels();
  const panel = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) toggle.current?.focus();
  }, [takesFocus]);
  return (
    <section>
      <h2>
        <button
          ref={toggle}
          type="button"
          className="prefill-toggle"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={onToggle}
        >
          {label('pre.title')}
          {open ? <ChevronDown12Regular className="icon" /> : <ChevronRight12Regular className="icon" />}
        </button>
      </h2>
      <p className="caption">{label('pre.hint')}</p>
      {open && (
        <div id={panel} className="prefill-sources">
          <Suspense fallback={null}>
            <PrefillSources session={session} onFind={onFind} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
