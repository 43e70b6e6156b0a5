import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';

/** Said in place of the groups 须改正 and 请核对 when both are empty. */
export function NothingToFix(): ReactElement {
  const { label } = useTexts();
  return (
    <p className="nothing-to-fix">
      <CheckmarkCircle16Filled className="icon success" />
      {label('ok.title')}
    </p>
  );
}

/** What comes after the last correction. */
export function WhatIsNext(): ReactElement {
  const { label } = useTexts();
  return (
    <section className="what-is-next">
      <h2>{label('ok.next')}</h2>
      <div className="next-step">
        <Print20Regular />
        <p>{label('ok.print')}</p>
        <p className="caption">{label('ok.print.hint')}</p>
      </div>
    </section>
  );
}
