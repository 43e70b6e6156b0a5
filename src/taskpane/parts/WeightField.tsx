import { Input } from '@fluentui/react-input';
import type { ReactElement } from 'react';
import { plainText } from '../../texts/figures';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  /** The 一级指标, or the execution rate. */
  readonly name: string;
  /** As typed; "" where it is shared out. */
  readonly text: string;
  /** What it gets where nothing is typed. */
  readonly shared: number;
  readonly wrong: boolean;
  /** The id of the sentence about what is wrong. */
  readonly reason: string;
  readonly onChange: (text: string) => void;
}

/** Points of a class; left empty, it shows in grey what it gets of the rest. */
export function WeightField({ name, text, shared, wrong, reason, onChange }: Props): ReactElement {
  const label = useTemplateLabels();
  return (
    <label className="weight-field">
      <span aria-hidden="true">{label('opt.weight')}</span>
      <Input
        size="small"
        inputMode="decimal"
        aria-label={label('opt.weightOf', { name })}
        aria-invalid={wrong}
        aria-describedby={wrong ? reason : undefined}
        value={text}
        placeholder={Number.isFinite(shared) ? plainText(shared) : ''}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </label>
  );
}
