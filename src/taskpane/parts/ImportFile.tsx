import { Button } from '@fluentui/react-button';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import { FILE_KINDS, readFormFile, type ImportProblem } from '../read-file';
import { useTemplateLabels } from '../use-template-labels';

/** What the line under the button says. */
type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'failed'; readonly problem: ImportProblem };

/** Reading that takes no longer than this (ms) is not shown. */
const PATIENCE_MS = 300;
/** A file above this (bytes) takes longer, and keeps the pane from drawing meanwhile: it is named before. */
const LARGE = 500_000;

/** Time for the pane to draw what it has to say. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 30));

/** 从文件导入: a file is read on this computer and its forms are put onto new sheets; the line below says how it went. */
export function ImportFile({ session }: { readonly session: Session }): ReactElement {
  const label = useTemplateLabels();
  const chooser = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const take = async (file: File): Promise<void> => {
    const reading: Progress = { kind: 'reading', file: file.name };
    const timer = setTimeout(
      () => {
        setProgress(reading);
      },
      file.size > LARGE ? 0 : PATIENCE_MS,
    );
    if (file.size > LARGE) await drawn();
    const { grids, problem } = await readFormFile(file);
    if (grids) {
      await session.importSheets(
        grids,
        grids.map(({ sheet }) => sheet),
      );
    }
    clearTimeout(timer);
    setProgress(problem === null ? { kind: 'idle' } : { kind: 'failed', problem });
  };
  return (
    <>
      <Button
        className="wide quiet"
        icon={<FolderOpen20Regular />}
        onClick={() => {
          chooser.current?.click();
        }}
      >
        {label('imp.button')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={FILE_KINDS}
        aria-label={label('imp.button')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <ProgressLine progress={progress} />
    </>
  );
}

function ProgressLine({ progress }: { readonly progress: Progress }): ReactElement {
  const label = useTemplateLabels();
  if (progress.kind === 'failed') {
    return (
      <p className="caption danger" role="alert">
        {label(`imp.${progress.problem}`)} <span>{label('imp.code', { c: progress.problem })}</span>
      </p>
    );
  }
  return (
    <p className="caption">
      {progress.kind === 'reading' ? label('imp.reading', { file: progress.file }) : label('imp.hint')}
    </p>
  );
}
