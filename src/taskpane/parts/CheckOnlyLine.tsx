import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTexts } from '../texts';

/** Loaded apart: the stock switch weighs more than the rest of the view, and scored forms never need it. */
const AutomaticSwitch = lazy(() => import(/* webpackPrefetch: true */ './AutomaticSwitch'));

/** The first line of a form that is only checked: that nothing is written, and the switch that changes it. */
export function CheckOnlyLine({ onAutomatic }: { readonly onAutomatic: () => void }): ReactElement {
  const { label } = useTexts();
  return (
    <div className="check-only-line">
      <LockClosed16Regular className="icon muted" />
      <p>{label('only.title')}</p>
      <Suspense>
        <AutomaticSwitch labelPosition="before" checked={false} onChange={onAutomatic} />
      </Suspense>
    </div>
  );
}
