import { Button } from '@fluentui/react-button';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { nextStop, previousStop, type Stops } from '../models/stops';
import { NEXT_KEY } from '../use-next-key';
import { useIndicatorLabels } from '../use-indicator-labels';

interface Props {
  readonly stops: Stops;
  /** The row of the page, from 0. */
  readonly row: number;
  /** Whether going on is the one thing to do here. */
  readonly primary: boolean;
  readonly onStop: (row: number) => void;
}

/** The foot of page 指标: which of the places this is, and the way to the others. */
export function StopsFoot({ stops, row, primary, onStop }: Props): ReactElement {
  const label = useIndicatorLabels();
  const { kind, rows } = stops;
  const place = rows.indexOf(row) + 1;
  const values = { i: place, n: rows.length };
  const word = place > 0 ? (`nav.${kind}` as const) : (`nav.${kind}.none` as const);
  const go = (target: number | null) => () => {
    if (target !== null) onStop(target);
  };
  const [previous, next] = [previousStop(stops, row), nextStop(stops, row)];
  return (
    <nav className="stops-foot" aria-label={label('nav.name')}>
      <p>{label(word, values)}</p>
      <Button
        className="quiet"
        icon={<ChevronLeft20Regular />}
        disabledFocusable={previous === null}
        onClick={go(previous)}
      >
        {label('nav.prev')}
      </Button>
      <Button
        className={primary ? undefined : 'quiet'}
        appearance={primary ? 'primary' : 'secondary'}
        icon={<ChevronRight20Regular />}
        iconPosition="after"
        aria-keyshortcuts={NEXT_KEY}
        disabledFocusable={next === null}
        onClick={go(next)}
      >
        {label('nav.next')}
      </Button>
    </nav>
  );
}
