import { Button } from '@fluentui/react-button';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { RowEdit } from '../../excel/session-state';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  /** The worksheet row of the indicator. */
  readonly row: number;
  /** Whether anything stands in it that would be lost with it. */
  readonly filled: boolean;
  readonly onEdit: (edit: RowEdit) => void;
}

const EDITS = [
  { edit: 'add', icon: <Add16Regular /> },
  { edit: 'delete', icon: <Delete16Regular /> },
  { edit: 'up', icon: <ArrowUp16Regular /> },
  { edit: 'down', icon: <ArrowDown16Regular /> },
] as const;

/** 增加指标 · 删除指标 · 上移 · 下移: small and quiet; a row with something in it is deleted only when asked twice. */
export function RowButtons({ row, filled, onEdit }: Props): ReactElement {
  const label = useTemplateLabels();
  const [askedFor, setAskedFor] = useState<number | null>(null);
  const asking = askedFor === row && filled;
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  useFocusOn(asking ? keep : remove, asking);
  if (asking) {
    return (
      <DeleteQuestion
        keep={keep}
        onAnswer={(yes) => {
          setAskedFor(null);
          if (yes) onEdit('delete');
        }}
      />
    );
  }
  return (
    <div role="group" aria-label={label('row.name')} className="row-buttons">
      {EDITS.map(({ edit, icon }) => (
        <Button
          key={edit}
          ref={edit === 'delete' ? remove : undefined}
          className="quiet"
          appearance="subtle"
          size="small"
          icon={icon}
          onClick={() => {
            if (edit === 'delete' && filled) setAskedFor(row);
            else onEdit(edit);
          }}
        >
          {label(`row.${edit}`)}
        </Button>
      ))}
    </div>
  );
}

/** Moves the focus with the question that takes the buttons' place, and back; never at the beginning. */
function useFocusOn(button: RefObject<HTMLButtonElement>, asking: boolean): void {
  const before = useRef(asking);
  useEffect(() => {
    if (before.current !== asking) button.current?.focus();
    before.current = asking;
  }, [button, asking]);
}

interface QuestionProps {
  readonly keep: RefObject<HTMLButtonElement>;
  readonly onAnswer: (yes: boolean) => void;
}

function DeleteQuestion({ keep, onAnswer }: QuestionProps): ReactElement {
  const label = useTemplateLabels();
  return (
    <div role="group" aria-label={label('row.ask')} className="row-buttons asking">
      <p>{label('row.ask')}</p>
      <Button
        className="quiet"
        size="small"
        onClick={() => {
          onAnswer(true);
        }}
      >
        {label('row.yes')}
      </Button>
      <Button
        ref={keep}
        className="quiet"
        size="small"
        onClick={() => {
          onAnswer(false);
        }}
      >
        {label('row.no')}
      </Button>
    </div>
  );
}
