import type { ReactElement } from 'react';
import { findIn, type PrefillFind } from '../models/prefill-source';
import { readFile, type FileProblem } from '../read-file';
import { useFileReading } from '../use-file-reading';
import { usePrefillLabels } from '../use-prefill-labels';
import { useTemplateLabels } from '../use-template-labels';
import { FileButton } from './FileButton';
import { FileProblemLine } from './FileProblemLine';

/** Brings in from a file that is read on this computer; the line below says how it went. */
export function PrefillFile({ onFind }: { readonly onFind: (find: PrefillFind) => void }): ReactElement {
  const label = usePrefillLabels();
  const files = useTemplateLabels();
  const { progress, onFile } = useFileReading(async (file): Promise<FileProblem | 'no-indicators' | null> => {
    const { grids, problem } = await readFile(file);
    if (!grids) return problem;
    const find = findIn({ kind: 'file', name: file.name }, grids);
    if (!find) return 'no-indicators';
    onFind(find);
    return null;
  });
  return (
    <>
      <FileButton name={label('pre.file')} onFile={onFile} />
      {progress.kind !== 'failed' && (
        <p className="caption">
          {progress.kind === 'reading'
            ? files('imp.reading', { file: progress.file })
            : label('pre.file.hint')}
        </p>
      )}
      {progress.kind === 'failed' &&
        (progress.problem === 'no-indicators' ? (
          <p className="caption danger" role="alert">
            {label('pre.file.none')}
          </p>
        ) : (
          <FileProblemLine problem={progress.problem} />
        ))}
    </>
  );
}
