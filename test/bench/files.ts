import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../../src/cli/file-report';

const ROOT = join(__dirname, '..', '..');
const CASES = join(ROOT, 'test', 'cases');
const COMMAND = join(ROOT, 'bin', 'jixiao.cjs');
const NAMES = readdirSync(CASES).filter((name) => name.endsWith('.xlsx'));

/** From process start to end. */
export interface Measure {
  readonly files: number;
  readonly seconds: number;
  readonly filesPerSecond: number;
  readonly peakMegabytes: number;
}

export interface FileFigures {
  readonly cores: number;
  /** Files a second of the command to those of the bare read, turn by turn. */
  readonly ratios: readonly string[];
  /** The best turn of each, and the command over many more files: its peak shows whether memory stays flat. */
  readonly runs: Readonly<Record<'check' | 'bareRead' | 'manyFiles', Measure>>;
}

/** Turns about, because a machine is not equally quiet all the time. */
const TURNS = 3;

function copies(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const name = NAMES[index % NAMES.length] ?? '';
    copyFileSync(join(CASES, name), join(folder, `${String(index).padStart(6, '0')}-${name}`));
  }
}

function run(folder: string, files: number, args: readonly string[]): Measure {
  const output = openSync(join(folder, '..', 'output.jsonl'), 'w');
  const start = performance.now();
  const { output: streams, status } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'print-peak.cjs'), ...args],
    { stdio: ['ignore', output, 'inherit', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  closeSync(output);
  if (status === null || status > 1) throw new Error(`ended with ${String(status)}: ${args.join(' ')}`);
  const peakMegabytes = Number(streams[3]) / 1024;
  return { files, seconds, filesPerSecond: files / seconds, peakMegabytes };
}

/** The results must be right before they are fast: the same as of each case alone, in order, each once. */
function verify(folder: string, count: number): void {
  const lines = readFileSync(join(folder, '..', 'output.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  if (lines.length !== count) throw new Error(`${String(lines.length)} lines for ${String(count)} files`);
  const first = new Map<string, string>();
  lines.forEach((line, index) => {
    const report: FileReport = JSON.parse(line);
    const name = NAMES[index % NAMES.length] ?? '';
    if (!report.file.endsWith(`${String(index).padStart(6, '0')}-${name}`))
      throw new Error(`order: ${report.file}`);
    if ('error' in report) throw new Error(`${report.file}: ${report.error.code}`);
    const forms = JSON.stringify(report.forms);
    if (forms !== (first.get(name) ?? forms))
      throw new Error(`${report.file} differs from the same form before`);
    first.set(name, forms);
    checkAgainstCase(name, report);
  });
}

function checkAgainstCase(name: string, report: FileReport): void {
  const expected: { readonly forms: readonly { readonly indicators: readonly unknown[] }[] } = JSON.parse(
    readFileSync(join(CASES, name.replace('.xlsx', '.expected.json')), 'utf8'),
  );
  const counts = expected.forms.map(({ indicators }) => indicators.length);
  const found = 'forms' in report ? report.forms.map(({ indicators }) => indicators.length) : [];
  if (found.join() !== counts.join())
    throw new Error(`${name}: ${found.join()} indicators, not ${counts.join()}`);
}

function checked(folder: string, count: number): Measure {
  const measure = run(folder, count, [COMMAND, 'check', '--json', folder]);
  verify(folder, count);
  return measure;
}

function folderOf(parent: string, count: number): string {
  const folder = mkdtempSync(join(parent, 'forms-'));
  copies(folder, count);
  return folder;
}

function fastest(measures: readonly Measure[]): Measure {
  return measures.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}

/**
 * Measures `jixiao check` over copies of the twelve published forms, by turns with SheetJS alone over the same files.
 * The results are checked first; throws where they are not right.
 */
export function benchFiles(count = 1200, many = 10_000): FileFigures {
  const parent = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  try {
    // The first call may have to build the command.
    spawnSync(process.execPath, [COMMAND, '--help']);
    const folder = folderOf(parent, count);
    const turns = Array.from({ length: TURNS }, () => ({
      bareRead: run(folder, count, [join(__dirname, 'bare-read.cjs'), folder]),
      check: checked(folder, count),
    }));
    const manyFiles = checked(folderOf(parent, many), many);
    const runs = {
      check: fastest(turns.map(({ check }) => check)),
      bareRead: fastest(turns.map(({ bareRead }) => bareRead)),
      manyFiles,
    };
    const ratios = turns.map(({ check, bareRead }) => (bareRead.seconds / check.seconds).toFixed(2));
    return { cores: availableParallelism(), ratios, runs };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
