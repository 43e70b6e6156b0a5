import { Textarea } from '@fluentui/react-textarea';
import { useId, useState, type ReactElement } from 'react';
import { pastedTable, type PasteProblem } from '../models/pasted-table';
import type { PrefillFind } from '../models/prefill-source';
import { usePrefillLabels } from '../use-prefill-labels';
import { FileProblemLine } from './FileProblemLine';

/** A box that takes a table out of Word, Excel or WPS; it keeps nothing itself, and says what else was pasted. */
export function PasteBox({ onFind }: { readonly onFind: (find: PrefillFind) => void }): ReactElement {
  const label = usePrefillLabels();
  const id = useId();
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const take = (html: string, text: string): void => {
    const pasted = pastedTable(html, text);
    setProblem(pasted.problem);
    if (pasted.find) onFind(pasted.find);
  };
  return (
    <div className="paste-box">
      <h3>
        <label htmlFor={id}>{label('pre.paste')}</label>
      </h3>
      <Textarea
        id={id}
        resize="none"
        value=""
        placeholder={label('pre.paste.hint')}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
        }}
        onChange={(_, { value }) => {
          take('', value);
        }}
      />
      {problem !== null && <PasteProblemLine problem={problem} />}
    </div>
  );
}

function PasteProblemLine({ problem }: { readonly problem: PasteProblem }): ReactElement {
  const label = usePrefillLabels();
  if (problem !== 'no-table' && problem !== 'no-indicators') return <FileProblemLine problem={problem} />;
  return (
    <p className="caption danger" role="alert">
      {label(`pre.paste.${problem}`)}
    </p>
  );
}
