import { useId, type ReactElement } from 'react';
import type { FormView, Session } from '../../excel/session-state';
import type { RuleSet } from '../../model/rule-set';
import { ruleSets } from '../../scoring/rule-sets';
import { pageLabels } from '../../texts/page-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import { ChoiceList } from './ChoiceList';

interface Props {
  readonly session: Session;
  /** The current form; null while the workbook has none: then there is nothing to choose for. */
  readonly view: FormView | null;
  readonly ruleSet: RuleSet;
}

/** By which rules the current form is judged. */
export function RuleSetChoice({ session, view, ruleSet }: Props): ReactElement {
  const { locale } = useTexts();
  const label = useLabelList(pageLabels);
  const id = useId();
  if (!view) return <p>{ruleSet.name[locale]}</p>;
  return (
    <div className="rule-set-choice">
      <label htmlFor={id}>{label('set.ruleSet')}</label>
      <ChoiceList
        id={id}
        value={ruleSet.id}
        choices={ruleSets.map(({ id: value, name }) => ({ value, label: name[locale] }))}
        onChoose={(chosen) => void session.setRuleSet(chosen)}
      />
    </div>
  );
}
