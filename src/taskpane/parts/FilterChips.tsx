import type { ReactElement } from 'react';
import type { Severity } from '../../model/finding';
import { pageLabels } from '../../texts/page-labels';
import { SEVERITIES, type SeverityGroup } from '../models/finding-groups';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly groups: readonly SeverityGroup[];
  /** null: all. */
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** Toggle buttons that show all findings or those of one severity. */
export function FilterChips({ groups, chosen, onChoose }: Props): ReactElement {
  const { severities } = useTexts();
  const label = useLabelList(pageLabels);
  const counts = new Map(groups.map(({ severity, count }) => [severity, count]));
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="filter-chips" role="group" aria-label={label('flt.name')}>
      <button
        type="button"
        aria-pressed={chosen === null}
        onClick={() => {
          onChoose(null);
        }}
      >
        <span className="chip-name">{label('flt.all')}</span> {all}
      </button>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={chosen === severity}
          onClick={() => {
            onChoose(severity);
          }}
        >
          <SeverityIcon severity={severity} />
          <span className="chip-name">{severities[severity]}</span> {counts.get(severity) ?? 0}
        </button>
      ))}
    </div>
  );
}
