import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../../src/cli/file-report';

const ROOT = join(__dirname, '..', '..');
export const CASES = join(ROOT, 'test', 'cases');
export const COMMAND = join(ROOT, 'bin', 'jixiao.cjs');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would, in a folder of their choice. */
export function jixiao(args: readonly string[], { input = '', cwd = CASES } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The lines of `--json`. */
export function reportsOf({ out }: Run): readonly FileReport[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): FileReport => JSON.parse(line));
}

/** What each file came to: the number of its forms, or the code of its error. */
export function results(run: Run): readonly (readonly [string, number | string])[] {
  return reportsOf(run).map((report) => [
    report.file,
    'error' in report ? report.error.code : report.forms.length,
  ]);
}

/** A folder for one test file, removed at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
