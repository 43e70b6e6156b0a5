import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { toA1 } from '../../model/address';
import { occurrences, type CheckGroup } from '../models/finding-groups';
import { useTexts } from '../texts';

interface Props {
  readonly check: CheckGroup;
  readonly onOpen: (check: CheckGroup) => void;
}

/** One check in the list: its title and where, or how often, it found something. */
export function FindingLine({ check, onOpen }: Props): ReactElement {
  const { finding: write, label } = useTexts();
  const { title, detail } = write(check.findings[0]);
  return (
    <button
      type="button"
      className="finding-line"
      onClick={() => {
        onOpen(check);
      }}
    >
      <span className="what">
        <span className="title">{title}</span>
        {occurrences(check).length === 1 && <span className="detail">{detail}</span>}
      </span>
      <span className="place">{placeText(check, label)}</span>
      <ChevronRight12Regular className="chevron" />
    </button>
  );
}

function placeText({ findings }: CheckGroup, label: ReturnType<typeof useTexts>['label']): string {
  const [first] = findings;
  if (findings.length > 1) return label('list.places', { n: findings.length });
  return first.cells.length > 1 ? label('list.rows', { n: first.cells.length }) : toA1(first.cell);
}
