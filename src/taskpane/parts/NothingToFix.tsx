import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
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
