import { Button } from '@fluentui/react-button';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { Input } from '@fluentui/react-input';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  /** What is counted. */
  readonly name: string;
  /** As typed; "" where nobody has touched it. */
  readonly text: string;
  /** What holds where nothing is typed. */
  readonly usual: number;
  readonly wrong: boolean;
  /** The id of the sentence about what is wrong. */
  readonly reason: string;
  readonly onChange: (text: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** A number of rows, to type or to step with the arrow keys; the buttons are for the mouse and no stops of their own. */
export function CountField({ name, text, usual, wrong, reason, onChange }: Props): ReactElement {
  const label = useTemplateLabels();
  const typed = text.trim() === '' ? usual : Number(text);
  const count = Number.isFinite(typed) ? typed : usual;
  const step = (by: number): void => {
    onChange(String(Math.max(0, Math.floor(count) + by)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <span className="count-field">
      <Button
        appearance="subtle"
        size="small"
        icon={<Subtract16Regular />}
        tabIndex={-1}
        aria-label={label('opt.fewer', { name })}
        onClick={() => {
          step(-1);
        }}
      />
      <Input
        size="small"
        role="spinbutton"
        inputMode="numeric"
        aria-label={name}
        aria-valuenow={count}
        aria-valuemin={0}
        aria-invalid={wrong}
        aria-describedby={wrong ? reason : undefined}
        value={text}
        placeholder={String(usual)}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<Add16Regular />}
        tabIndex={-1}
        aria-label={label('opt.more', { name })}
        onClick={() => {
          step(1);
        }}
      />
    </span>
  );
}
