import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { FormView, PaneWrite, Session, SessionState, WriteResult } from '../../excel/session-state';
import type { CellAddress } from '../../model/address';
import type { RuleSet } from '../../model/rule-set';
import { indicatorPage, type IndicatorPageView } from '../models/indicator-page';
import { nextStop, stopsOf } from '../models/stops';
import { ComputedScore } from '../parts/ComputedScore';
import { ExplanationBox } from '../parts/ExplanationBox';
import { IndicatorHead } from '../parts/IndicatorHead';
import { PageHeader } from '../parts/PageHeader';
import { PaneFrame } from '../parts/PaneFrame';
import { ReadTable } from '../parts/ReadTable';
import { Reasoning } from '../parts/Reasoning';
import { StopsFoot } from '../parts/StopsFoot';
import { TierChoice } from '../parts/TierChoice';
import { useExplanation, type WriteExplanation } from '../use-explanation';
import { useIndicatorLabels } from '../use-indicator-labels';
import { useNextKey } from '../use-next-key';
import type { IndicatorTarget } from '../use-pane';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly view: FormView;
  readonly ruleSet: RuleSet;
  readonly target: IndicatorTarget;
  readonly onBack: () => void;
}

/** Words that are not in their cell yet. */
interface Unsaved {
  readonly isDirty: boolean;
  save(): Promise<boolean>;
}

/** Page 指标: one indicator, with everything that can be done about it; it follows the cursor in the sheet. */
export default function IndicatorPage(props: Props): ReactElement {
  const { session, state, view, ruleSet, target, onBack } = props;
  const label = useIndicatorLabels();
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [stop, setStop] = useState(target);
  const under = view.form.indicators.find(({ row }) => row === state.selected?.row)?.row ?? null;
  const row = useShownRow(stop, under, unsaved?.isDirty ?? false);
  useOpenedRow(session, view, stop);
  const page = indicatorPage(view, row, ruleSet);
  const stops = stopsOf(view);
  const title = page
    ? label('ind.pos', { i: page.position, n: page.count })
    : label('ind.row', { n: row + 1 });
  const goOn = async (next: number): Promise<void> => {
    if (unsaved && !(await unsaved.save())) return;
    setStop({ row: next, focus: stops.kind === 'missing' ? 'explanation' : 'none' });
  };
  useNextKey(() => {
    const next = nextStop(stops, row);
    if (next !== null) void goOn(next);
  });
  return (
    <PaneFrame
      session={session}
      state={state}
      head={<PageHeader title={title} onBack={onBack} takesFocus={target.focus === 'none'} />}
      dock={
        <StopsFoot
          stops={stops}
          row={row}
          primary={page !== null && page.result.explanationMissing && page.judging !== 'person'}
          onStop={(next) => void goOn(next)}
        />
      }
    >
      <main className="pane-body indicator-page">
        <IndicatorHead page={page} row={row} session={session} checkOnly={view.mode === 'check-only'} />
        {page && (
          <IndicatorBody
            key={row}
            page={page}
            session={session}
            focus={row === stop.row ? stop.focus : 'none'}
            onUnsaved={setUnsaved}
          />
        )}
      </main>
    </PaneFrame>
  );
}

/** The row that was opened, until the person selects another indicator; unsaved words keep the page where it is. */
function useShownRow(stop: IndicatorTarget, under: number | null, isDirty: boolean): number {
  const [shown, setShown] = useState({ stop, under, row: stop.row });
  if (stop !== shown.stop) setShown({ stop, under, row: stop.row });
  else if (under !== null && under !== shown.under && !isDirty) setShown({ stop, under, row: under });
  return shown.row;
}

/** Selects the row in the sheet once, when it is opened. */
function useOpenedRow(session: Session, view: FormView, stop: IndicatorTarget): void {
  const cell = view.form.indicators.find((indicator) => indicator.row === stop.row)?.name.at;
  const latest = useRef({ cell, sheetId: view.sheetId });
  useEffect(() => {
    latest.current = { cell, sheetId: view.sheetId };
  });
  useEffect(() => {
    const { cell: place, sheetId } = latest.current;
    if (place) void session.goTo(place, sheetId);
  }, [session, stop]);
}

interface BodyProps {
  readonly page: IndicatorPageView;
  readonly session: Session;
  readonly focus: IndicatorTarget['focus'];
  readonly onUnsaved: (unsaved: Unsaved | null) => void;
}

function IndicatorBody({ page, session, focus, onUnsaved }: BodyProps): ReactElement {
  const { indicator, sheetId } = page;
  const goTo = (cell: CellAddress) => () => void session.goTo(cell, sheetId);
  const write = (at: CellAddress, value: PaneWrite['value'], before: string): Promise<WriteResult> =>
    session.write({ sheetId, at, indicator: indicator.name.text, value, before });
  const { score } = indicator;
  const writeScore = (points: number): void => {
    if (score) void write(score.at, points, score.text);
  };
  return (
    <>
      <ReadTable page={page} />
      {page.judging === 'computed' && score && (
        <ComputedScore page={page} onTake={writeScore} onGoTo={goTo(score.at)} />
      )}
      {page.judging === 'person' && score && page.weight !== null && (
        <TierChoice
          page={page}
          weight={page.weight}
          takesFocus={focus === 'score'}
          onWrite={writeScore}
          onGoTo={goTo(score.at)}
        />
      )}
      <IndicatorExplanation page={page} session={session} focus={focus} onUnsaved={onUnsaved} write={write} />
      <Reasoning page={page} />
    </>
  );
}

interface ExplanationProps extends BodyProps {
  readonly write: (at: CellAddress, value: PaneWrite['value'], before: string) => Promise<WriteResult>;
}

function IndicatorExplanation({ page, session, focus, onUnsaved, write }: ExplanationProps): ReactElement {
  const label = useIndicatorLabels();
  const { explanation: place, sheetId } = page;
  const writeText: WriteExplanation = useCallback(
    (text, before) => (place ? write(place.at, text, before) : Promise.resolve('failed')),
    [place, write],
  );
  const explanation = useExplanation(place?.text ?? '', writeText);
  const isDirty = explanation.draft !== (place?.text ?? '');
  const { save } = explanation;
  useEffect(() => {
    onUnsaved({ isDirty, save });
    return () => {
      onUnsaved(null);
    };
  }, [onUnsaved, isDirty, save]);
  if (!place) return <p className="caption no-column">{label('exp.noColumn')}</p>;
  return (
    <ExplanationBox
      page={page}
      explanation={explanation}
      cell={place.cell}
      takesFocus={focus === 'explanation'}
      onGoTo={() => void session.goTo(place.at, sheetId)}
    />
  );
}
