import { useState } from 'react';

/** What the line under a file button says. */
export type FileProgress<Problem> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reading that takes no longer than this (ms) is not shown. */
const PATIENCE_MS = 300;
/** A file above this (bytes) takes longer, and keeps the pane from drawing meanwhile: it is named before. */
const LARGE = 500_000;

/** Time for the pane to draw what it has to say. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 30));

/** How far a file is that a person chose; `take` reads it and does with it what is wanted, or says what is wrong. */
export function useFileReading<Problem>(take: (file: File) => Promise<Problem | null>): {
  readonly progress: FileProgress<Problem>;
  onFile(file: File): void;
} {
  const [progress, setProgress] = useState<FileProgress<Problem>>({ kind: 'idle' });
  const read = async (file: File): Promise<void> => {
    const timer = setTimeout(
      () => {
        setProgress({ kind: 'reading', file: file.name });
      },
      file.size > LARGE ? 0 : PATIENCE_MS,
    );
    if (file.size > LARGE) await drawn();
    const problem = await take(file);
    clearTimeout(timer);
    setProgress(problem === null ? { kind: 'idle' } : { kind: 'failed', problem });
  };
  return { progress, onFile: (file) => void read(file) };
}
