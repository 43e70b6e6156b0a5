import { Button } from '@fluentui/react-button';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { OpenList } from '../../report/open-matters';
import { reportLabels } from '../../texts/report-labels';
import { useEscape } from '../use-escape';
import { useLabelList } from '../use-label-list';

interface Props {
  readonly lists: readonly OpenList[];
  /** An explanation is missing: the document says that it is a draft. */
  readonly isDraft: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What is still open, errors first, and the question whether to export all the same. A tap opened it: it has the focus. */
export function OpenMatters({ lists, isDraft, onConfirm, onCancel }: Props): ReactElement {
  const label = useLabelList(reportLabels);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEscape(onCancel);
  const count = lists.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <section className="open-matters" aria-labelledby={name}>
      <div className="pane-body">
        <h2 ref={heading} id={name} tabIndex={-1}>
          {label('ask.title', { n: count })}
        </h2>
        {isDraft && <p className="caption">{label('ask.draft')}</p>}
        {lists.map(({ title, lines }) => (
          <section key={title}>
            <h3>
              {title} <span className="count">{lines.length}</span>
            </h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="report-foot">
        <div className="buttons">
          <Button className="quiet" onClick={onCancel}>
            {label('ask.back')}
          </Button>
          <Button appearance="primary" onClick={onConfirm}>
            {label('ask.export')}
          </Button>
        </div>
      </div>
    </section>
  );
}
