import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { Severity } from '../../model/finding';
import type { CheckGroup, SeverityGroup } from '../models/finding-groups';
import { useTexts } from '../texts';
import { FindingLine } from './FindingLine';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly groups: readonly SeverityGroup[];
  readonly isOpen: (severity: Severity) => boolean;
  readonly onToggle: (severity: Severity) => void;
  readonly onOpen: (check: CheckGroup) => void;
}

/** The findings by severity: a group opens and closes, a line is a check. */
export function FindingGroups({ groups, isOpen, onToggle, onOpen }: Props): ReactElement {
  return (
    <>
      {groups.map((group) => (
        <Group
          key={group.severity}
          group={group}
          open={isOpen(group.severity)}
          onToggle={onToggle}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

interface GroupProps extends Pick<Props, 'onToggle' | 'onOpen'> {
  readonly group: SeverityGroup;
  readonly open: boolean;
}

function Group({ group, open, onToggle, onOpen }: GroupProps): ReactElement {
  const { severities } = useTexts();
  const list = `findings-${group.severity}`;
  return (
    <>
      <h3>
        <button
          type="button"
          className="finding-group"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => {
            onToggle(group.severity);
          }}
        >
          <SeverityIcon severity={group.severity} />
          <span className="group-name">{severities[group.severity]}</span>
          <span className="count">{group.count}</span>
          {open ? (
            <ChevronDown12Regular className="chevron" />
          ) : (
            <ChevronRight12Regular className="chevron" />
          )}
        </button>
      </h3>
      {open && (
        <ul id={list}>
          {group.checks.map((check) => (
            <li key={check.id}>
              <FindingLine check={check} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
