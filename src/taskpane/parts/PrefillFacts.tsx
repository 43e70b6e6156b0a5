import type { ReactElement } from 'react';
import type { HeaderField } from '../../model/form';
import type { PrefillSummary } from '../models/prefill-summary';
import { useTexts } from '../texts';
import { usePrefillLabels } from '../use-prefill-labels';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly summary: PrefillSummary;
  /** The year of the source; null where it states none. */
  readonly year: number | null;
}

/** What comes along with the indicators, what stays behind on purpose, and whose year the funds are. */
export function PrefillFacts({ summary: { along, past, hasOldFunds }, year }: Props): ReactElement {
  const label = usePrefillLabels();
  const { label: fields } = useTexts();
  const nameOf = (part: HeaderField | 'funds' | 'goal'): string =>
    part === 'funds' || part === 'goal' ? label(`pre.${part}`) : fields(`empty.${part}`);
  const and = label('pre.and');
  return (
    <>
      {along.length > 0 && <p>{label('pre.with', { list: along.map(nameOf).join(and) })}</p>}
      {past.length > 0 && (
        <p className="caption">
          {label('pre.past', { list: past.map((part) => label(`pre.past.${part}`)).join(and) })}
        </p>
      )}
      {hasOldFunds && (
        <p className="state">
          <SeverityIcon severity="warning" />
          {year === null ? label('pre.oldFunds.noYear') : label('pre.oldFunds', { year })}
        </p>
      )}
    </>
  );
}
