import type { WireAnswer, WireBatch } from './wire';
import { readRequest, writeAnswer } from './wire';

/** The object office.js looks for as window._richApiNativeBridge: it sends texts and sets where answers and events go. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface BatchInput {
  readonly batch: WireBatch;
  readonly bytes: number;
  /** What the runtime says about the batch as a whole. */
  readonly flags: number;
}

/** Runs a batch and says how long the answer is to be held back (ms). */
export type BatchHandler = (
  input: BatchInput,
) => Promise<{ readonly answer: WireAnswer; readonly delay: number }>;

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** One end of the wire for each window. Batches run one after the other; answers and events keep their order. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  private line: Promise<void> = Promise.resolve();
  private undelivered = 0;
  /** What waits until the host wakes; null: it is awake. */
  private held: (() => void)[] | null = null;

  constructor(
    private readonly handle: BatchHandler,
    private readonly failed: (error: unknown) => void,
  ) {}

  sendMessageToHost(text: string): void {
    this.line = this.line.then(() => this.answer(text)).catch(this.failed);
  }

  /** Sends an event as its own message. */
  raise(text: string): void {
    this.deliver(text, 0);
  }

  /** While the host sleeps batches are carried out, but nothing is delivered; on waking all comes in its order. */
  sleep(asleep: boolean): void {
    const held = this.held ?? [];
    this.held = asleep ? held : null;
    if (!asleep) held.forEach((deliver) => deliver());
  }

  /** Resolves when no batch is running and nothing is on its way. */
  async idle(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== this.line || this.undelivered > 0) {
      seen = this.line;
      await seen;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private async answer(text: string): Promise<void> {
    const { id, flags, batch } = readRequest(text);
    const { answer, delay } = await this.handle({ batch, bytes: byteLength(text), flags });
    this.deliver(writeAnswer(id, answer), delay);
  }

  private deliver(text: string, delay: number): void {
    if (this.held) {
      this.held.push(() => this.deliver(text, delay));
      return;
    }
    this.undelivered += 1;
    setTimeout(() => {
      this.undelivered -= 1;
      this.onMessageFromHost?.(text);
    }, delay);
  }
}
