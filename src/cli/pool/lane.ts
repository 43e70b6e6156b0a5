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

/** Megabytes for objects that live as short as one file: fewer, longer rounds of collecting are faster. */
const YOUNG_MEMORY = 48;

type Outcome<Answer> = { readonly answer: Answer } | { readonly loss: Loss };

function startWorker({ script, workerData, memory }: LaneOptions): Worker {
  const worker = new Worker(script, {
    workerData,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  // Libraries may print warnings; nothing but reports belongs on our output.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function lossOf(error: unknown): Loss {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
}

interface Errand<Job, Answer> {
  readonly job: Job;
  readonly settle: (outcome: Outcome<Answer>) => void;
}

/**
 * One worker at a time, doing its jobs one after the other. One that dies or takes too long over a job is replaced,
 * and goes on with the jobs behind it.
 */
export class Lane<Job, Answer> {
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private errands: readonly Errand<Job, Answer>[] = [];

  constructor(private readonly options: LaneOptions) {}

  /** Starts the worker, ahead of its first job or in place of one that was lost. */
  warmUp(): Worker {
    if (this.worker) return this.worker;
    const worker = startWorker(this.options);
    const isOurs = (): boolean => this.worker === worker;
    worker.on('message', (answer: Answer) => {
      if (isOurs()) this.finish({ answer });
    });
    // Acted on at the exit: an error may overtake the answers before it, and would be laid to the wrong job.
    let loss: Loss = 'crash';
    worker.on('error', (error) => {
      loss = lossOf(error);
    });
    worker.on('exit', () => {
      if (isOurs()) this.lose(loss);
    });
    this.worker = worker;
    return worker;
  }

  /** Does one job after those before it; never rejects. */
  run(job: Job): Promise<Outcome<Answer>> {
    return new Promise((settle) => {
      this.errands = [...this.errands, { job, settle }];
      this.warmUp().postMessage(job);
      if (this.errands.length === 1) this.watch();
    });
  }

  /** Gives the job that is being done its time. */
  private watch(): void {
    clearTimeout(this.timer);
    if (this.errands.length === 0) return;
    this.timer = setTimeout(() => {
      this.lose('time');
    }, this.options.timeout);
  }

  private finish(outcome: Outcome<Answer>): void {
    const [done, ...rest] = this.errands;
    this.errands = rest;
    this.watch();
    done?.settle(outcome);
  }

  private lose(loss: Loss): void {
    this.close();
    this.errands.slice(1).forEach(({ job }) => {
      this.warmUp().postMessage(job);
    });
    this.finish({ loss });
  }

  /** Ends the worker, busy or not. */
  close(): void {
    const { worker } = this;
    this.worker = null;
    clearTimeout(this.timer);
    void worker?.terminate();
  }
}
