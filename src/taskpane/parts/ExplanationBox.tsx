import { Button } from '@fluentui/react-button';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { Textarea } from '@fluentui/react-textarea';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { isFiller, namesMeasure } from '../../reading';
import type { IndicatorPageView } from '../models/indicator-page';
import type { Explanation } from '../use-explanation';
import { useIndicatorLabels } from '../use-indicator-labels';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly page: IndicatorPageView;
  readonly explanation: Explanation;
  /** The cell's address, as Excel shows it. */
  readonly cell: string;
  readonly takesFocus: boolean;
  readonly onGoTo: () => void;
}

/** The box that writes the explanation into its cell, with reminders of what belongs there. */
export function ExplanationBox({ page, explanation, cell, takesFocus, onGoTo }: Props): ReactElement {
  const label = useIndicatorLabels();
  const name = useId();
  const { draft } = explanation;
  const isMissing = page.result.explanationRequired && isFiller(draft);
  return (
    <section className="explanation">
      <div className="section-head">
        <h2>
          <label htmlFor={name}>{label('exp.title')}</label>
        </h2>
        {isMissing && (
          <p className="state">
            <SeverityIcon severity="error" />
            {label('exp.required')}
          </p>
        )}
      </div>
      <Box id={name} page={page} explanation={explanation} takesFocus={takesFocus} />
      {explanation.conflict && <Conflict explanation={explanation} />}
      <div className="reminders">
        <Reminder word={label('exp.reason')} isThere={!isFiller(draft)} />
        <Reminder word={label('exp.measure')} isThere={namesMeasure(draft)} />
        {draft === '' && !page.checkOnly && (
          <button
            type="button"
            className="link"
            onClick={() => {
              explanation.setDraft(label('exp.outline.text'));
              document.getElementById(name)?.focus();
            }}
          >
            {label('exp.outline')}
          </button>
        )}
      </div>
      {page.checkOnly ? (
        <div className="read-only">
          <p className="caption">{label('exp.readonly', { cell })}</p>
          <Button className="quiet" onClick={onGoTo}>
            {label('go.cell', { cell })}
          </Button>
        </div>
      ) : (
        <p className="caption">{label('exp.auto', { cell })}</p>
      )}
      <Example page={page} />
    </section>
  );
}

interface BoxProps extends Pick<Props, 'page' | 'explanation' | 'takesFocus'> {
  readonly id: string;
}

function Box({ id, page, explanation, takesFocus }: BoxProps): ReactElement {
  const label = useIndicatorLabels();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <Textarea
      ref={box}
      id={id}
      className="explanation-box"
      resize="none"
      value={explanation.draft}
      readOnly={page.checkOnly}
      placeholder={label('exp.placeholder')}
      onChange={(_, { value }) => {
        explanation.setDraft(value);
      }}
      onBlur={() => void explanation.save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void explanation.save();
      }}
    />
  );
}

function Conflict({ explanation }: Pick<Props, 'explanation'>): ReactElement {
  const label = useIndicatorLabels();
  return (
    <div className="conflict">
      <p className="state">
        <SeverityIcon severity="warning" />
        {label('exp.conflict')}
      </p>
      <Button className="quiet" onClick={explanation.keepMine}>
        {label('exp.conflict.mine')}
      </Button>
      <Button className="quiet" onClick={explanation.keepSheets}>
        {label('exp.conflict.sheet')}
      </Button>
    </div>
  );
}

function Reminder({ word, isThere }: { readonly word: string; readonly isThere: boolean }): ReactElement {
  const label = useIndicatorLabels();
  return (
    <span className="state">
      {isThere ? (
        <CheckmarkCircle16Filled className="icon success" />
      ) : (
        <CircleHint16Regular className="icon muted" />
      )}
      <span aria-hidden="true">{word}</span>
      <span className="hidden-word">{label(isThere ? 'exp.has' : 'exp.hasNot', { x: word })}</span>
    </span>
  );
}

const EXAMPLES = {
  exceeded: 'exp.example.exceeded',
  unmet: 'exp.example.unmet',
  partial: 'exp.example.partial',
} as const;

/** Shown only where nothing was written when the page opened: it must not look like a text to copy. */
function Example({ page }: Pick<Props, 'page'>): ReactElement | null {
  const label = useIndicatorLabels();
  const [wasEmpty] = useState(isFiller(page.explanation?.text ?? ''));
  const { outcome } = page.result;
  if (!wasEmpty || !(outcome === 'exceeded' || outcome === 'unmet' || outcome === 'partial')) return null;
  return (
    <p className="example">
      <span className="caption">{label('exp.example')}</span>
      <span>{label(EXAMPLES[outcome])}</span>
    </p>
  );
}
