import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { CellAddress } from '../../model/address';
import type { FindingId, Severity } from '../../model/finding';
import type { FormView, Session } from '../../excel/session-state';
import { findingGroups } from '../models/finding-groups';
import { CheckBlock } from '../parts/CheckBlock';
import { FilterChips } from '../parts/FilterChips';
import { tabIds } from '../parts/PaneTabs';
import { useTexts } from '../texts';
import type { IndicatorTarget } from '../use-pane';

/** Where a tap in another view led to: a check, the top of the list, or nowhere (the tab itself was chosen). */
export type ChecksTarget = FindingId | 'top' | null;

interface Props {
  readonly session: Session;
  readonly view: FormView;
  readonly target: ChecksTarget;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onOpen: (target: IndicatorTarget) => void;
}

/** Tab 检查: every finding with every place, by check. */
export default function ChecksView({ session, view, target, onGoTo, onOpen }: Props): ReactElement {
  const { label } = useTexts();
  const [chosen, setChosen] = useState<Severity | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target === 'top') body.current?.focus();
  }, [target]);
  const groups = findingGroups(view.evaluation.findings);
  const shown = groups.filter(({ severity }) => chosen === null || severity === chosen);
  return (
    <div
      ref={body}
      className="pane-body checks"
      role="tabpanel"
      tabIndex={-1}
      id={tabIds('checks').panel}
      aria-labelledby={tabIds('checks').tab}
    >
      <FilterChips groups={groups} chosen={chosen} onChoose={setChosen} />
      {shown.flatMap(({ checks }) =>
        checks.map((check) => (
          <CheckBlock
            key={`${check.severity} ${check.id}`}
            view={view}
            check={check}
            target={target === check.id}
            onGoTo={onGoTo}
            onOpen={onOpen}
            onTake={(write) => void session.write(write)}
          />
        )),
      )}
      {groups.length === 0 && <p className="nothing-matches">{label('ok.title')}</p>}
      {groups.length > 0 && shown.length === 0 && (
        <div className="nothing-matches">
          <p>{label('flt.none')}</p>
          <button
            type="button"
            className="link"
            onClick={() => {
              setChosen(null);
            }}
          >
            {label('flt.clear')}
          </button>
        </div>
      )}
    </div>
  );
}
