import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { RuleSet } from '../model/rule-set';
import type { Locale } from '../texts';
import type { FileErrorReason, RunFigures } from '../texts/cli-texts';
import { answering } from './answer';
import type { Answer, Job, WorkOrder } from './answer';
import { unreadFile } from './file-error';
import { inputsOf, pathsInList } from './inputs';
import { write } from './output';
import type { Streams } from './output';
import { inOrder } from './pool/in-order';
import type { Loss } from './pool/lane';
import { progressOf } from './progress';
import { SummaryWriter } from './summary/writer';
import { NOTHING_YET, added, exitCodeOf } from './tally';
import type { FailOn } from './tally';
import { UsageError } from './usage-error';
import { wordsIn } from './words';
import type { Words } from './words';

export interface CheckOptions {
  readonly locale: Locale;
  readonly ruleSet: RuleSet | null;
  readonly isJson: boolean;
  /** The summary workbook, or null. */
  readonly out: string | null;
  readonly failOn: FailOn;
}

/** A form takes milliseconds; what takes this long is no form. */
const TIMEOUT = 15_000;

/** Megabytes of objects in one worker; two of them and the files themselves stay below 1 GB. */
const WORKER_MEMORY = 320;

const REASONS: Readonly<Record<Loss, FileErrorReason>> = {
  time: 'too-slow',
  memory: 'too-large',
  crash: 'broke-off',
};

async function textOf(input: Streams['input']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The paths as given, a "-" replaced by the list on standard input. */
async function listedPaths(paths: readonly string[], { input }: Streams): Promise<readonly string[]> {
  if (!paths.includes('-')) return paths;
  const listed = pathsInList(await textOf(input));
  return paths.flatMap((path) => (path === '-' ? listed : [path]));
}

/**
 * The workers each compile for themselves, and for a thousand files compiling much costs more than it gains: V8
 * optimises code once it has run six times as long as usual, takes a third as much of other functions into one, and
 * compiles a pattern once instead of twice. Both cores are busy already, so nobody helps a worker to collect.
 */
const SPARING_WORKERS = [
  '--interrupt-budget=400000',
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-regexp-tier-up',
  '--no-parallel-scavenge',
].join(' ');

function answersTo(jobs: readonly Job[], order: WorkOrder, words: Words): AsyncGenerator<Answer> {
  const answer = answering(order);
  setFlagsFromString(SPARING_WORKERS);
  return inOrder<Job, Answer>(jobs, {
    script: join(__dirname, 'worker.js'),
    workerData: order,
    lanes: Math.min(availableParallelism(), jobs.length),
    timeout: TIMEOUT,
    memory: WORKER_MEMORY,
    onLoss: ({ path }, loss) => answer(unreadFile(path, REASONS[loss], words)),
  });
}

async function openSummary(out: string | null, words: Words): Promise<SummaryWriter | null> {
  if (out === null) return null;
  if (!/\.xlsx$/i.test(out)) throw new UsageError(words.cli.usage['out-not-xlsx'](out));
  return SummaryWriter.open(out, words).catch(() => {
    throw new UsageError(words.cli.usage['out-not-written'](out));
  });
}

/** Passes the answers on in order: to the output, to the summary, to the figures of the run. */
async function passOn(
  answers: AsyncGenerator<Answer>,
  total: number,
  summary: SummaryWriter | null,
  streams: Streams,
  words: Words,
): Promise<RunFigures> {
  const progress = await progressOf(total, streams, words);
  let figures = NOTHING_YET;
  try {
    for await (const { output, figures: ofFile, report } of answers) {
      figures = added(figures, ofFile);
      if (report) summary?.add(report);
      progress.clear();
      await write(streams.output, output);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return figures;
}

async function closeSummary(summary: SummaryWriter, out: string, words: Words): Promise<void> {
  await summary.close().catch(() => {
    throw new UsageError(words.cli.usage['out-not-written'](out));
  });
}

function closingLines(figures: RunFigures, skipped: number, out: string | null, { cli }: Words): string {
  const lines = [
    cli.run(figures),
    ...(skipped > 0 ? [cli.skipped(skipped)] : []),
    ...(out === null ? [] : [cli.written(out)]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * `jixiao check`: checks the files behind `paths` on all cores and writes the reports in their order. Gives the exit
 * code: 0, 1 for findings from `failOn` on, 2 where a file could not be read. Throws a UsageError for what cannot
 * be started.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const { locale, ruleSet, isJson, out, failOn } = options;
  const words = wordsIn(locale);
  const inputs = inputsOf(await listedPaths(paths, streams), out);
  const jobs = inputs.filter((input) => input.kind !== 'skipped');
  if (jobs.length === 0) throw new UsageError(words.cli.usage['no-files']);
  const isColoured = streams.output.isTTY === true && (process.env.NO_COLOR ?? '') === '';
  const order: WorkOrder = { locale, ruleSet, isJson, isColoured, wantsReport: out !== null };
  const summary = await openSummary(out, words);
  try {
    const figures = await passOn(answersTo(jobs, order, words), jobs.length, summary, streams, words);
    if (summary && out !== null) await closeSummary(summary, out, words);
    if (!isJson) await write(streams.output, closingLines(figures, inputs.length - jobs.length, out, words));
    return exitCodeOf(figures, failOn);
  } catch (error) {
    summary?.discard();
    throw error;
  }
}
