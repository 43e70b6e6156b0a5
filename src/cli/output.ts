import type { Writable } from 'node:stream';

/** Where a command writes; the colours and the progress bar are for terminals only. */
export interface Streams {
  readonly input: AsyncIterable<Buffer | string>;
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable & { readonly isTTY?: boolean };
}

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      stream.off('drain', goOn).off('close', goOn);
      resolve();
    };
    stream.on('drain', goOn).on('close', goOn);
  });
}
