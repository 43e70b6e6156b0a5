import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactElement } from 'react';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  /** Its name, where no visible label has it. */
  readonly name?: string;
  readonly id?: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few choices: the browser's own list, in the look of the pane. */
export function ChoiceList<Value extends string>(props: Props<Value>): ReactElement {
  const { name, id, value, choices, onChoose } = props;
  return (
    <div className="choice-list">
      <select
        id={id}
        aria-label={name}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDown12Regular className="chevron" />
    </div>
  );
}
