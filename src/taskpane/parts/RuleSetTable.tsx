import type { ReactElement } from 'react';
import type { RuleSet } from '../../model/rule-set';
import { ruleSetRows } from '../models/rule-set-rows';
import { pageLabels } from '../../texts/page-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';

/** The rules that score the form, to read; no rule stands here without its source. */
export function RuleSetTable({ ruleSet }: { readonly ruleSet: RuleSet }): ReactElement {
  const { label: names } = useTexts();
  const label = useLabelList(pageLabels);
  return (
    <dl className="rule-set">
      {ruleSetRows(ruleSet, label, names).map(({ item, value, source }) => (
        <div key={item}>
          <dt>{label(item)}</dt>
          <dd>
            {value}
            {source !== null && <span className="caption">{names('why.source', { s: source })}</span>}
          </dd>
        </div>
      ))}
      <div>
        <dt>{label('set.src')}</dt>
        <dd>{ruleSet.source}</dd>
      </div>
    </dl>
  );
}
