import { Button } from '@fluentui/react-button';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';

/** The way to 设置. */
export function SettingsButton({ onOpen }: { readonly onOpen: () => void }): ReactElement {
  const { label } = useTexts();
  return (
    <Button
      className="settings-button quiet"
      appearance="subtle"
      size="small"
      icon={<Settings20Regular />}
      onClick={onOpen}
    >
      {label('nav.settings')}
    </Button>
  );
}
