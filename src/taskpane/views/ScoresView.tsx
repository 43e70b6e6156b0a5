import { lazy, Suspense, type ReactElement } from 'react';
import type { CellAddress } from '../../model/address';
import type { FindingId, Severity } from '../../model/finding';
import type { FormView, SessionState } from '../../excel/session-state';
import { classRows } from '../models/class-rows';
import { emptyCells } from '../models/empty-cells';
import { findingGroups, occurrences, openFindings, type CheckGroup } from '../models/finding-groups';
import { indicatorAt } from '../models/indicator-at';
import { findingsOf, paperOf } from '../models/papers';
import { scoreBlock } from '../models/score-block';
import { thingToDo } from '../models/thing-to-do';
import { CheckOnlyLine } from '../parts/CheckOnlyLine';
import { ClassMeters } from '../parts/ClassMeters';
import { EmptyCells } from '../parts/EmptyCells';
import { FindingGroups } from '../parts/FindingGroups';
import { NothingToFix } from '../parts/NothingToFix';
import { tabIds } from '../parts/PaneTabs';
import { ScoreBlock } from '../parts/ScoreBlock';
import { ThingToDo } from '../parts/ThingToDo';
import { useTexts } from '../texts';
import type { IndicatorTarget } from '../use-pane';

const AfterFindings = lazy(() => import(/* webpackPrefetch: true */ '../parts/AfterFindings'));

export interface ScoresViewProps {
  readonly view: FormView;
  readonly state: SessionState;
  readonly isOpen: (severity: Severity) => boolean;
  readonly onToggle: (severity: Severity) => void;
  readonly onGoTo: (cell: CellAddress, sheetId?: string) => void;
  readonly onOpen: (target: IndicatorTarget) => void;
  /** Opens 检查, at a check or at its top. */
  readonly onShowCheck: (check: FindingId | null) => void;
  readonly onAutomatic: () => void;
  readonly onReport: () => void;
  readonly onUnmark: () => void;
}

/** Tab 评分: the score, the classes, the one thing to do, what is empty, and the findings. */
export function ScoresView(props: ScoresViewProps): ReactElement {
  const { view, state, onGoTo, onOpen, onShowCheck } = props;
  const checkOnly = view.mode === 'check-only';
  return (
    <div
      className="pane-body"
      role="tabpanel"
      id={tabIds('scores').panel}
      aria-labelledby={tabIds('scores').tab}
    >
      {checkOnly && <CheckOnlyLine onAutomatic={props.onAutomatic} />}
      <ScoreBlock {...scoreBlock(view)} />
      <ClassMeters rows={classRows(view.evaluation)} />
      <ThingToDo
        thing={thingToDo(view, state.selected)}
        checkOnly={checkOnly}
        primary={state.error === null}
        onGoTo={onGoTo}
        onOpen={onOpen}
        onShowCheck={onShowCheck}
      />
      <EmptyCells empty={emptyCells(view.form)} onGoTo={onGoTo} />
      <FindingList {...props} />
    </div>
  );
}

function FindingList(props: ScoresViewProps): ReactElement {
  const { view, isOpen, onToggle, onGoTo, onOpen, onShowCheck, onReport, onUnmark } = props;
  const { label } = useTexts();
  const { total } = view.evaluation;
  const findings = findingsOf(view);
  const clear = openFindings(findings) === 0;
  const openCheck = (check: CheckGroup): void => {
    const [only, ...others] = occurrences(check);
    if (!only || others.length > 0) {
      onShowCheck(check.id);
      return;
    }
    const indicator = indicatorAt(view, only);
    if (indicator) onOpen(indicator);
    else onGoTo(only.cell, paperOf(view, only.finding)?.sheetId);
  };
  return (
    <section className="finding-list">
      <div className="list-head">
        <h2>{label('list.title')}</h2>
        {findings.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onShowCheck(null);
            }}
          >
            {label('list.all', { n: findings.length })}
          </button>
        )}
      </div>
      {clear && <NothingToFix />}
      <FindingGroups
        groups={findingGroups(findings)}
        isOpen={isOpen}
        onToggle={onToggle}
        onOpen={openCheck}
      />
      <Suspense>
        <AfterFindings
          view={view}
          isFinished={clear && (total.complete || total.computed === null)}
          onReport={onReport}
          onUnmark={onUnmark}
        />
      </Suspense>
    </section>
  );
}
