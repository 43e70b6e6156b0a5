import { Switch } from '@fluentui/react-switch';
import { useTexts } from '../texts';
import type { ReactElement } from 'react';

interface Props {
  readonly checked: boolean;
  readonly labelPosition: 'before' | 'after';
  /** The id of the words that say more about it. */
  readonly describedBy?: string;
  readonly onChange: (automatic: boolean) => void;
}

/** The switch 自动评分. */
export default function AutomaticSwitch({
  checked,
  labelPosition,
  describedBy,
  onChange,
}: Props): ReactElement {
  const { label } = useTexts();
  return (
    <Switch
      label={label('mode.auto')}
      labelPosition={labelPosition}
      checked={checked}
      aria-describedby={describedBy}
      onChange={(_, data) => {
        onChange(data.checked);
      }}
    />
  );
}
