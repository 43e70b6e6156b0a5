import type { ReactElement } from 'react';
import type { ExecutionView, ScoreBlockView, TotalView } from '../models/score-block';
import { useTexts } from '../texts';

/** The total with its grade, and the execution rate with its amounts. */
export function ScoreBlock({ total, execution }: ScoreBlockView): ReactElement {
  const { label } = useTexts();
  return (
    <div className="score-block">
      {total ? <Total {...total} /> : <p className="unscored">{label('score.unscored')}</p>}
      {execution && <Execution {...execution} />}
    </div>
  );
}

function Total({ label: name, score, weight, grade }: TotalView): ReactElement {
  const { label } = useTexts();
  return (
    <div className="total">
      <p className="caption">{label(name)}</p>
      <p className="total-line">
        <span className="total-score">{score}</span>
        {weight !== null && <span className="of-weight">/ {weight}</span>}
        <span className={grade ? 'grade' : 'grade pending'}>
          <span className="hidden-word">{label('grade')} </span>
          {grade ? label(`grade.${grade}`) : label('grade.pending')}
        </span>
      </p>
    </div>
  );
}

function Execution({ rate, executed, budget, unit }: ExecutionView): ReactElement {
  const { label } = useTexts();
  return (
    <div className="execution">
      <p className="caption">{label('funds.rate')}</p>
      <p className="rate">{rate}</p>
      <p className="caption">
        {label('funds.amounts', {
          a: executed,
          b: budget,
          unit: unit === null ? '' : label(`unit.${unit}`),
        }).trim()}
      </p>
    </div>
  );
}
