import { Button } from '@fluentui/react-button';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { toA1 } from '../../model/address';
import { plainText, scoreText } from '../../texts/figures';
import type { IndicatorPageView } from '../models/indicator-page';
import {
  endsOf,
  figureOf,
  isInside,
  preselected,
  problemOf,
  tierIntervals,
  type TierInterval,
} from '../models/tier-choice';
import { useIndicatorLabels } from '../use-indicator-labels';
import { SeverityIcon } from './SeverityIcon';

const TIER_LABELS = { met: 'tier.1', partial: 'tier.2', unmet: 'tier.3' } as const;

interface Props {
  readonly page: IndicatorPageView;
  /** The weight of the indicator, in points. */
  readonly weight: number;
  /** Whether the tap that opened the page was about the score. */
  readonly takesFocus: boolean;
  readonly onWrite: (score: number) => void;
  readonly onGoTo: () => void;
}

/** 定性档次: the tier that the actual value speaks for, and a score inside it that the person gives. */
export function TierChoice({ page, weight, takesFocus, onWrite, onGoTo }: Props): ReactElement {
  const label = useIndicatorLabels();
  const heading = useId();
  const intervals = tierIntervals(weight, page.ruleSet.tiers);
  const [chosen, setChosen] = useState(() => preselected(page.result, page.score, intervals));
  const interval = intervals.find(({ tier }) => tier === chosen) ?? null;
  const isOutside = page.score !== null && interval !== null && !isInside(page.score, interval);
  return (
    <section className="tier-choice">
      <div className="section-head">
        <h2 id={heading}>{label('tier.title')}</h2>
        {isOutside && page.score !== null && (
          <p className="state">
            <SeverityIcon severity="warning" />
            {label('tier.formOutside', { v: scoreText(page.score) })}
          </p>
        )}
      </div>
      <RadioGroup
        aria-labelledby={heading}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          setChosen(intervals.find(({ tier }) => tier === value)?.tier ?? null);
        }}
      >
        {intervals.map((one) => (
          <Radio key={one.tier} value={one.tier} label={<TierLabel interval={one} />} />
        ))}
      </RadioGroup>
      <TierScore
        page={page}
        weight={weight}
        interval={interval}
        takesFocus={takesFocus}
        onWrite={onWrite}
        onGoTo={onGoTo}
      />
    </section>
  );
}

function rangeOf(interval: TierInterval): { readonly a: string; readonly b: string } {
  const [low, high] = endsOf(interval);
  return { a: scoreText(low), b: scoreText(high) };
}

function TierLabel({ interval }: { readonly interval: TierInterval }): ReactElement {
  const label = useIndicatorLabels();
  return (
    <span className="tier-label">
      <span>{label(TIER_LABELS[interval.tier])}</span>
      <span>{label('tier.range', rangeOf(interval))}</span>
    </span>
  );
}

interface TierScoreProps extends Props {
  readonly interval: TierInterval | null;
}

function TierScore({
  page,
  weight,
  interval,
  takesFocus,
  onWrite,
  onGoTo,
}: TierScoreProps): ReactElement | null {
  const label = useIndicatorLabels();
  const name = useId();
  const verdict = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(page.score === null ? '' : plainText(page.score));
  useEffect(() => {
    if (takesFocus) field.current?.select();
  }, [takesFocus]);
  const cell = page.indicator.score && toA1(page.indicator.score.at);
  if (cell === null) return null;
  const problem = problemOf(typed, weight, interval);
  const score = figureOf(typed);
  const isRefused = score === null || problem === 'above';
  return (
    <>
      <div className="tier-score">
        <label htmlFor={name}>{label('tier.score')}</label>
        <Input
          ref={field}
          id={name}
          inputMode="decimal"
          value={typed}
          readOnly={page.checkOnly}
          aria-invalid={typed !== '' && isRefused}
          aria-describedby={verdict}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        {page.checkOnly ? (
          <Button className="quiet" onClick={onGoTo}>
            {label('go.cell', { cell })}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={isRefused}
            onClick={() => {
              if (!isRefused) onWrite(score);
            }}
          >
            {label('tier.write', { cell })}
          </Button>
        )}
      </div>
      <Verdict id={verdict} typed={typed} weight={weight} interval={interval} />
    </>
  );
}

interface VerdictProps {
  readonly id: string;
  readonly typed: string;
  readonly weight: number;
  readonly interval: TierInterval | null;
}

function Verdict({ id, typed, weight, interval }: VerdictProps): ReactElement {
  const label = useIndicatorLabels();
  const problem = problemOf(typed, weight, interval);
  const says = (): string => {
    if (problem === 'above') return label('sc.above', { v: plainText(weight) });
    if (problem === 'no-figure') return typed === '' ? label('sc.none') : label('tier.noFigure');
    if (interval === null) return '';
    return label(problem === 'outside' ? 'tier.outside' : 'tier.inside', rangeOf(interval));
  };
  const text = says();
  const isFine = problem === null && interval !== null;
  return (
    <p id={id} className="state verdict">
      {isFine && <CheckmarkCircle16Filled className="icon success" />}
      {problem === 'outside' && <SeverityIcon severity="warning" />}
      {problem === 'above' && <SeverityIcon severity="error" />}
      {text}
    </p>
  );
}
