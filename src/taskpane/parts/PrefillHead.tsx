import { useEffect, useId, useRef, type ReactElement } from 'react';
import { plainText } from '../../texts/figures';
import type { PrefillFind, PrefillOrigin } from '../models/prefill-source';
import type { PrefillSummary } from '../models/prefill-summary';
import { usePrefillLabels } from '../use-prefill-labels';

interface Props {
  readonly origin: PrefillFind['origin'];
  readonly summary: PrefillSummary;
  /** The year of the source; null where it states none. */
  readonly year: number | null;
  /** How much was left out, once the sheet is there; null before. */
  readonly leftOut: number | null;
  readonly onBack: () => void;
}

/** What a source brings, in one sentence that is told again when it changes. A tap opened it: it has the focus. */
export function PrefillHead({ origin, summary, year, leftOut, onBack }: Props): ReactElement {
  const label = usePrefillLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  const sentence = useId();
  const isDone = leftOut !== null;
  useEffect(() => {
    heading.current?.focus();
  }, [isDone]);
  const found = useFoundSentence(origin, summary, year);
  return (
    <>
      <div className="section-head">
        <h2 ref={heading} tabIndex={-1} aria-describedby={sentence}>
          {label(isDone ? 'pre.done' : 'pre.title')}
        </h2>
        {!isDone && (
          <button type="button" className="link" onClick={onBack}>
            {label('pre.other')}
          </button>
        )}
      </div>
      <p id={sentence} role="status">
        {isDone ? label('pre.done.left', { n: summary.indicators, m: leftOut }) : found}
      </p>
    </>
  );
}

function useFoundSentence(
  origin: PrefillOrigin,
  { indicators: n, weights, unweighted: m, sum }: PrefillSummary,
  year: number | null,
): string {
  const label = usePrefillLabels();
  const source =
    origin.kind === 'pasted' ? label('pre.from.pasted') : label('pre.from', { name: origin.name });
  const from = year === null ? source : label('pre.from.year', { from: source, year });
  switch (weights) {
    case 'own':
      return label('pre.found.own', { n, from, sum: plainText(sum) });
    case 'completed':
    case 'incomplete':
      return label(`pre.found.${weights}`, { n, from, m });
    case 'shared':
    case 'none':
      return label(`pre.found.${weights}`, { n, from });
  }
}
