import './lazy-code-pages';
import { parentPort, workerData } from 'node:worker_threads';
import { answering } from './answer';
import type { Job, WorkOrder } from './answer';
import { checkFile } from './check-file';
import { rulesFor } from './choose-rules';
import { unreadFile } from './file-error';
import { wordsIn } from './words';

// SheetJS looks for absent parts by throwing, and nobody reads a trace here: collecting one cost a tenth of the reading.
Error.stackTraceLimit = 0;

/** A thread that checks one file after the other: a Job comes in, an Answer goes out. */
const order: WorkOrder = workerData;
const words = wordsIn(order.locale);
const chooseRules = rulesFor(order.ruleSet);
const answer = answering(order);

async function work(job: Job): Promise<void> {
  const report =
    job.kind === 'refused'
      ? unreadFile(job.path, job.reason, words)
      : await checkFile(job.path, chooseRules, words);
  const answered = answer(report);
  parentPort?.postMessage(answered, [answered.output.buffer]);
}

/** Answers go out in the order of the jobs, so each waits for the one before; a failure ends the thread as a crash. */
let before = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  before = before.then(() => work(job));
});
