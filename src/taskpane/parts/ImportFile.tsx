import type { ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import { readFormFile } from '../read-file';
import { useFileReading } from '../use-file-reading';
import { useTemplateLabels } from '../use-template-labels';
import { FileButton } from './FileButton';
import { FileProblemLine } from './FileProblemLine';

/** 从文件导入: a file is read on this computer and its forms are put onto new sheets; the line below says how it went. */
export function ImportFile({ session }: { readonly session: Session }): ReactElement {
  const label = useTemplateLabels();
  const { progress, onFile } = useFileReading(async (file) => {
    session.dismissError();
    const { grids, problem } = await readFormFile(file);
    if (grids) {
      await session.importSheets(
        grids,
        grids.map(({ sheet }) => sheet),
      );
    }
    return problem;
  });
  return (
    <>
      <FileButton name={label('imp.button')} onFile={onFile} />
      {progress.kind === 'failed' ? (
        <FileProblemLine problem={progress.problem} />
      ) : (
        <p className="caption">
          {progress.kind === 'reading' ? label('imp.reading', { file: progress.file }) : label('imp.hint')}
        </p>
      )}
    </>
  );
}
