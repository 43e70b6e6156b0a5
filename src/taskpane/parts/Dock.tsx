import { Button } from '@fluentui/react-button';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactElement } from 'react';
import { toA1, type CellAddress } from '../../model/address';
import type { DockView } from '../models/dock';
import { useTexts } from '../texts';
import type { IndicatorTarget } from '../use-pane';
import { OutcomeIcon } from './OutcomeIcon';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  /** null: the cursor stands outside the indicators. */
  readonly dock: DockView | null;
  readonly checkOnly: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onOpen: (target: IndicatorTarget) => void;
}

/** The indicator under the cursor, always in the same place and of the same height. */
export function Dock({ dock, checkOnly, onGoTo, onOpen }: Props): ReactElement {
  const { label } = useTexts();
  return (
    <section className="dock" aria-label={label('dock.title')}>
      <p className="dock-title">
        <span>{label('dock.title')}</span>
        {dock && <span>{label('dock.row', { n: dock.row })}</span>}
      </p>
      {dock ? (
        <>
          <DockName dock={dock} />
          <DockFigures dock={dock} />
          <div className={dock.problem ? 'dock-state with-problem' : 'dock-state'}>
            <DockOutcome dock={dock} />
            <DockProblem dock={dock} />
          </div>
          <DockButton dock={dock} checkOnly={checkOnly} onGoTo={onGoTo} onOpen={onOpen} />
        </>
      ) : (
        <p className="dock-none">{label('dock.none')}</p>
      )}
    </section>
  );
}

function DockName({ dock: { name, level } }: { readonly dock: DockView }): ReactElement {
  const { label } = useTexts();
  if (name !== '') return <h2>{name}</h2>;
  return <h2 className="unnamed">{level || label('read.empty')}</h2>;
}

function DockFigures({ dock }: { readonly dock: DockView }): ReactElement {
  const { label } = useTexts();
  return (
    <p className="dock-figures">
      <span className="reached">
        {dock.target || label('read.empty')}
        <ArrowRight16Regular />
        <span className="hidden-word"> {label('dock.to')} </span>
        {dock.actual || label('read.empty')}
      </span>
      {dock.score && (
        <span className="dock-score">
          {label('dock.score')} <span className="points">{dock.score.score ?? '—'}</span> /{' '}
          {dock.score.weight}
        </span>
      )}
    </p>
  );
}

function DockOutcome({ dock }: { readonly dock: DockView }): ReactElement {
  const { label, outcomes } = useTexts();
  return (
    <span className="state outcome">
      <OutcomeIcon outcome={dock.outcome} />
      {outcomes[dock.outcome]}
      {dock.ratio !== null && <span className="ratio">{label('out.ratio', { p: dock.ratio })}</span>}
    </span>
  );
}

function DockProblem({ dock: { problem } }: { readonly dock: DockView }): ReactElement | null {
  const { finding: write, label } = useTexts();
  if (problem === null) return null;
  const missing = problem.kind === 'missing';
  return (
    <span className="state problem">
      <SeverityIcon severity={missing ? 'error' : problem.finding.severity} />
      <span>{missing ? label('dock.missing') : write(problem.finding).title}</span>
    </span>
  );
}

/** 补写原因 where one is missing, else 评分依据; where nothing may be written, the way to the cell. */
function DockButton({
  dock: { row, explain },
  checkOnly,
  onGoTo,
  onOpen,
}: Props & { readonly dock: DockView }): ReactElement {
  const { label } = useTexts();
  const press = (): void => {
    if (explain !== null && checkOnly) onGoTo(explain);
    else onOpen({ row: row - 1, focus: explain === null ? 'none' : 'explanation' });
  };
  const words = (): string => {
    if (explain === null) return label('dock.detail');
    return checkOnly ? label('go.cell', { cell: toA1(explain) }) : label('dock.write');
  };
  return (
    <Button size="small" className={explain === null ? 'quiet' : undefined} onClick={press}>
      {words()}
    </Button>
  );
}
