import type { Streams } from './output';
import type { Words } from './words';

/** Shows how far a run is. */
export interface Progress {
  step(): void;
  /** Takes the bar off the screen, so that a line can be written in its place. */
  clear(): void;
  stop(): void;
}

const NONE: Progress = { step: () => undefined, clear: () => undefined, stop: () => undefined };

const ERASE_LINE = '\r\u001b[K';

/** A bar on a terminal, nothing anywhere else. */
export async function progressOf(total: number, { errors }: Streams, words: Words): Promise<Progress> {
  if (errors.isTTY !== true || total < 2) return NONE;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: words.cli.progress,
    stream: errors,
    clearOnComplete: true,
    hideCursor: null,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    clear: () => {
      errors.write(ERASE_LINE);
    },
    stop: () => {
      bar.stop();
    },
  };
}
