import { Worker } from 'node:worker_threads';

/** Why a worker gave no answer. */
export type Loss = 'time' | 'memory' | 'crash';

export interface LaneOptions {
  /** The worker's program. */
  readonly script: string;
  readonly workerData: unknown;
  /** How long one job may take, in milliseconds. */
  readonly timeout: number;
  /** How much memory the worker's objects may take, in megabytes. */
  readonly memory: number;
}

type Outcome<Answer> = { readonly answer: Answer } | { readonly loss: Loss };

function startWorker({ script, workerData, memory }: LaneOptions): Worker {
  const worker = new Worker(script, {
    workerData,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // Libraries may print warnings; nothing but reports belongs on our output.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

const lossOf = (error: unknown): Loss =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';

/** One worker at a time, doing one job at a time; one that dies or takes too long is replaced at the next job. */
export class Lane<Job, Answer> {
  private worker: Worker | null = null;

  constructor(private readonly options: LaneOptions) {}

  /** Starts the worker ahead of its first job. */
  warmUp(): Worker {
    this.worker ??= startWorker(this.options);
    return this.worker;
  }

  /** Does one job; never rejects. */
  run(job: Job): Promise<Outcome<Answer>> {
    const worker = this.warmUp();
    return new Promise((resolve) => {
      const finish = (outcome: Outcome<Answer>): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if ('loss' in outcome) this.close();
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        finish({ loss: 'time' });
      }, this.options.timeout);
      worker.once('message', (answer: Answer) => {
        finish({ answer });
      });
      worker.once('error', (error) => {
        finish({ loss: lossOf(error) });
      });
      worker.once('exit', () => {
        finish({ loss: 'crash' });
      });
      worker.postMessage(job);
    });
  }

  /** Ends the worker, busy or not. */
  close(): void {
    const { worker } = this;
    this.worker = null;
    if (!worker) return;
    worker.removeAllListeners();
    // A worker that is ending may still raise an error; there is nobody left to tell.
    worker.on('error', () => undefined);
    void worker.terminate();
  }
}
