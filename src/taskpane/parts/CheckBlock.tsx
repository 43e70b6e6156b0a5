import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { FormView } from '../../excel/session-state';
import { toA1 } from '../../model/address';
import { ruleOf } from '../../texts/finding-texts';
import { findingRulesEnUs } from '../../texts/finding-rules.en-US';
import { findingRulesZhCn } from '../../texts/finding-rules.zh-CN';
import type { CheckGroup } from '../models/finding-groups';
import { occurrences } from '../models/finding-groups';
import { paperOf } from '../models/papers';
import { pageLabels } from '../../texts/page-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import { OccurrenceRow, type OccurrenceActions } from './OccurrenceRow';
import { SeverityIcon } from './SeverityIcon';

const RULES = { 'zh-CN': findingRulesZhCn, 'en-US': findingRulesEnUs } as const;

interface Props extends OccurrenceActions {
  readonly view: FormView;
  readonly check: CheckGroup;
  /** Whether a tap has just led to this check: it then takes the focus, at the top of the list. */
  readonly target: boolean;
}

/** One check with all its places, and its rule and source one tap away. */
export function CheckBlock({ view, check, target, ...actions }: Props): ReactElement {
  const { finding: write, label, locale } = useTexts();
  const words = useLabelList(pageLabels);
  const [ruleOpen, setRuleOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const rule = useId();
  useEffect(() => {
    if (target) bringToTop(heading.current);
  }, [target]);
  const places = occurrences(check);
  const [first] = check.findings;
  const written = write(first);
  return (
    <section className="check-block">
      <div className="check-head">
        <SeverityIcon severity={check.severity} />
        <h2 ref={heading} tabIndex={-1}>
          <span className="title">{written.title}</span> <span className="count">{places.length}</span>
        </h2>
        <button
          type="button"
          className="link"
          aria-expanded={ruleOpen}
          aria-controls={ruleOpen ? rule : undefined}
          onClick={() => {
            setRuleOpen(!ruleOpen);
          }}
        >
          {words('chk.source')}
          <span className="hidden-word"> {written.title}</span>
        </button>
      </div>
      {ruleOpen && (
        <div id={rule} className="rule">
          <p>{ruleOf(RULES[locale], first)}</p>
          <p>{label('why.source', { s: first.source })}</p>
        </div>
      )}
      <ul>
        {places.map((place) => (
          <li
            key={`${paperOf(view, place.finding)?.sheetId ?? ''} ${toA1(place.finding.cell)} ${toA1(place.cell)}`}
          >
            <OccurrenceRow view={view} place={place} {...actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function bringToTop(heading: HTMLHeadingElement | null): void {
  const block = heading?.closest<HTMLElement>('.check-block');
  const scroller = heading?.closest<HTMLElement>('.pane-body');
  if (!heading || !block || !scroller) return;
  scroller.scrollTop = block.offsetTop;
  heading.focus({ preventScroll: true });
}
