import { Button } from '@fluentui/react-button';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { toA1 } from '../../model/address';
import { sameScore } from '../../scoring';
import { plainText, scoreText } from '../../texts/figures';
import type { IndicatorPageView } from '../models/indicator-page';
import { useIndicatorLabels } from '../use-indicator-labels';

interface Props {
  readonly page: IndicatorPageView;
  readonly onTake: (score: number) => void;
  readonly onGoTo: () => void;
}

/** The score in the form beside the computed one, with one tap to take it. */
export function ComputedScore({ page, onTake, onGoTo }: Props): ReactElement {
  const label = useIndicatorLabels();
  const { score, weight, result, isTyped } = page;
  const computed = result.suggestedScore;
  return (
    <section className="computed-score">
      <dl>
        <div>
          <dt>{label('sc.form')}</dt>
          <dd>
            {score === null ? '—' : scoreText(score)}
            {weight !== null && <span className="of-weight"> / {plainText(weight)}</span>}
          </dd>
        </div>
        <div>
          <dt>{label('sc.computed')}</dt>
          <dd>{computed === null ? '—' : scoreText(computed)}</dd>
        </div>
      </dl>
      <TakeScore page={page} onTake={onTake} onGoTo={onGoTo} />
      {isTyped && <p className="caption">{label('sc.yours')}</p>}
    </section>
  );
}

function TakeScore({ page, onTake, onGoTo }: Props): ReactElement | null {
  const label = useIndicatorLabels();
  const { score, result, checkOnly, indicator } = page;
  const computed = result.suggestedScore;
  if (computed === null || indicator.score === null) return null;
  if (score !== null && sameScore(score, computed)) {
    return (
      <p className="state">
        <CheckmarkCircle16Filled className="icon success" />
        {label('sc.same')}
      </p>
    );
  }
  if (checkOnly) {
    return (
      <Button className="quiet" onClick={onGoTo}>
        {label('go.cell', { cell: toA1(indicator.score.at) })}
      </Button>
    );
  }
  return (
    <Button
      className="quiet"
      onClick={() => {
        onTake(computed);
      }}
    >
      {label('sc.take', { v: scoreText(computed) })}
    </Button>
  );
}
