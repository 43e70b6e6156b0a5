import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Switch } from '@fluentui/react-switch';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';

/** The first line of a form that is only checked: that nothing is written, and the switch that changes it. */
export function CheckOnlyLine({ onAutomatic }: { readonly onAutomatic: () => void }): ReactElement {
  const { label } = useTexts();
  return (
    <div className="check-only-line">
      <LockClosed16Regular className="icon muted" />
      <p>{label('only.title')}</p>
      <Switch labelPosition="before" label={label('mode.auto')} checked={false} onChange={onAutomatic} />
    </div>
  );
}
