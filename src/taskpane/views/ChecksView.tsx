import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { CellAddress } from '../../model/address';
import type { FindingId, Severity } from '../../model/finding';
import type { FormView, Session } from '../../excel/session-state';
import { findingsOf } from '../models/papers';
import { pageLabels } from '../../texts/page-labels';
import { findingGroups } from '../models/finding-groups';
import { checksOf, kindsOf, ofKind, type FindingKind } from '../models/finding-kinds';
import { CheckBlock } from '../parts/CheckBlock';
import { ChoiceList } from '../parts/ChoiceList';
import { FilterChips } from '../parts/FilterChips';
import { tabIds } from '../parts/PaneTabs';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import type { IndicatorTarget } from '../use-pane';
import { useWalk } from '../use-walk';

/** Where a tap in another view led to: a check, the top of the list, or nowhere (the tab itself was chosen). */
export type ChecksTarget = FindingId | 'top' | null;

interface Props {
  readonly session: Session;
  readonly view: FormView;
  readonly target: ChecksTarget;
  readonly onGoTo: (cell: CellAddress, sheetId?: string) => void;
  readonly onOpen: (target: IndicatorTarget) => void;
}

/** Tab 检查: every finding with every place, by check; ↑ and ↓ walk through the places. */
export default function ChecksView({ session, view, target, onGoTo, onOpen }: Props): ReactElement {
  const findings = findingsOf(view);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [kind, setKind] = useState<FindingKind | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useWalk(body);
  useEffect(() => {
    if (target === 'top') body.current?.focus();
  }, [target]);
  const groups = findingGroups(ofKind(findings, kind));
  const checks = checksOf(groups.filter((group) => severity === null || group.severity === severity));
  return (
    <div
      ref={body}
      className="pane-body checks"
      role="tabpanel"
      tabIndex={-1}
      id={tabIds('checks').panel}
      aria-labelledby={tabIds('checks').tab}
    >
      <FilterChips groups={groups} chosen={severity} onChoose={setSeverity} />
      <KindChoice kinds={kindsOf(findings)} chosen={kind} onChoose={setKind} />
      {checks.map((check) => (
        <CheckBlock
          key={`${check.severity} ${check.id}`}
          view={view}
          check={check}
          target={target === check.id}
          onGoTo={onGoTo}
          onOpen={onOpen}
          onTake={(write) => void session.write(write)}
        />
      ))}
      {checks.length === 0 && (
        <NothingToShow
          isFiltered={findings.length > 0}
          onShowAll={() => {
            setSeverity(null);
            setKind(null);
          }}
        />
      )}
    </div>
  );
}

interface KindChoiceProps {
  /** Those that were found. */
  readonly kinds: readonly FindingKind[];
  /** null: all. */
  readonly chosen: FindingKind | null;
  readonly onChoose: (kind: FindingKind | null) => void;
}

/** Which kind is shown; one that is solved meanwhile stays in the list as long as it is chosen. */
function KindChoice({ kinds, chosen, onChoose }: KindChoiceProps): ReactElement | null {
  const label = useLabelList(pageLabels);
  const offered = chosen === null || kinds.includes(chosen) ? kinds : [...kinds, chosen];
  if (offered.length === 0) return null;
  return (
    <div className="kind-choice">
      <ChoiceList
        name={label('flt.kind')}
        value={chosen ?? 'all'}
        choices={[
          { value: 'all' as const, label: label('flt.kind.all') },
          ...offered.map((kind) => ({ value: kind, label: label(`kind.${kind}`) })),
        ]}
        onChoose={(value) => {
          onChoose(value === 'all' ? null : value);
        }}
      />
    </div>
  );
}

/** Nothing was found at all, or nothing of what was asked for. */
function NothingToShow({
  isFiltered,
  onShowAll,
}: {
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
}): ReactElement {
  const { label: paneLabel } = useTexts();
  const label = useLabelList(pageLabels);
  if (!isFiltered) return <p className="nothing-matches">{paneLabel('ok.title')}</p>;
  return (
    <div className="nothing-matches">
      <p>{label('flt.none')}</p>
      <button type="button" className="link" onClick={onShowAll}>
        {label('flt.clear')}
      </button>
    </div>
  );
}
