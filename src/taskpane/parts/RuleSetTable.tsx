import type { ReactElement } from 'react';
import type { RuleSet } from '../../model/rule-set';
import { ruleSetRows } from '../models/rule-set-rows';
import { useTexts } from '../texts';

/** The rules that score the form, to read; no rule stands here without its source. */
export function RuleSetTable({ ruleSet }: { readonly ruleSet: RuleSet }): ReactElement {
  const { label, locale } = useTexts();
  return (
    <dl className="rule-set">
      <div>
        <dt>{label('set.ruleSet')}</dt>
        <dd>{ruleSet.name[locale]}</dd>
      </div>
      {ruleSetRows(ruleSet, label).map(({ item, value, source }) => (
        <div key={item}>
          <dt>{label(item)}</dt>
          <dd>
            {value}
            {source !== null && <span className="caption">{label('why.source', { s: source })}</span>}
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
