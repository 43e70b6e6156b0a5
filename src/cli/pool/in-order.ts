import { Lane } from './lane';
import type { LaneOptions, Loss } from './lane';

/** Answers that may wait for an earlier one, per lane: enough to keep all busy behind a slow file, few to hold. */
const WAITING_PER_LANE = 16;

/** Jobs that a lane is given at a time, so that its worker never waits for the next one. */
const JOBS_AT_HAND = 2;

export interface PoolOptions<Job, Answer> extends LaneOptions {
  readonly lanes: number;
  /** What to answer for a job whose worker was lost. */
  readonly onLoss: (job: Job, loss: Loss) => Answer;
}

/** Spreads jobs over lanes: each job takes a lane that has room. */
class Dispatcher<Job, Answer> {
  private readonly free: Lane<Job, Answer>[];
  private readonly waiting: ((lane: Lane<Job, Answer>) => void)[] = [];
  private readonly all: readonly Lane<Job, Answer>[];

  constructor(private readonly options: PoolOptions<Job, Answer>) {
    this.all = Array.from({ length: options.lanes }, () => new Lane<Job, Answer>(options));
    this.free = Array.from({ length: JOBS_AT_HAND }, () => this.all).flat();
    this.all.forEach((lane) => lane.warmUp());
  }

  async run(job: Job): Promise<Answer> {
    const lane = this.free.pop() ?? (await this.nextFree());
    const outcome = await lane.run(job);
    const next = this.waiting.shift();
    if (next) next(lane);
    else this.free.push(lane);
    return 'answer' in outcome ? outcome.answer : this.options.onLoss(job, outcome.loss);
  }

  private nextFree(): Promise<Lane<Job, Answer>> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    this.all.forEach((lane) => {
      lane.close();
    });
  }
}

/**
 * Does jobs on several workers and gives their answers in the order of the jobs. At most a fixed number of answers is
 * held, however many jobs there are and however slow the reader is.
 */
export async function* inOrder<Job, Answer>(
  jobs: Iterable<Job>,
  options: PoolOptions<Job, Answer>,
): AsyncGenerator<Answer> {
  const dispatcher = new Dispatcher(options);
  const pending: Promise<Answer>[] = [];
  try {
    for (const job of jobs) {
      pending.push(dispatcher.run(job));
      const first = pending.length > options.lanes * WAITING_PER_LANE ? pending.shift() : undefined;
      if (first) yield await first;
    }
    for (const answer of pending) yield await answer;
  } finally {
    dispatcher.close();
  }
}
