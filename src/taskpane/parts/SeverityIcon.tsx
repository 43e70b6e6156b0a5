import { ErrorCircle16Filled, ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled, Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../model/finding';

/** The shape and colour of a severity; its word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled className="icon danger" />;
    case 'warning':
      return <Warning16Filled className="icon warning" />;
    case 'info':
      return <Info16Regular className="icon muted" />;
  }
}

/** The same at the size of the box and of the error panel. */
export function LargeSeverityIcon({
  severity,
}: {
  readonly severity: Exclude<Severity, 'info'>;
}): ReactElement {
  return severity === 'error' ? (
    <ErrorCircle20Filled className="icon danger" />
  ) : (
    <Warning20Filled className="icon warning" />
  );
}
