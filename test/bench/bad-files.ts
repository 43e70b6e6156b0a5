import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../../src/cli/file-report';
import { BAD_FILES, writeBadFiles } from '../cli/bad-files';
import { mustBe } from './measure';

const COMMAND = join(__dirname, '..', '..', 'bin', 'jixiao.cjs');

interface BadFileFigures {
  readonly code: string;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly message: string;
}

/** Checks one bad file beside a good one, each time in a process of its own; the good one must be checked. */
function figuresOf(folder: string, name: string, code: string): BadFileFigures {
  const start = performance.now();
  const { output, status } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'print-peak.cjs'), COMMAND, 'check', '--json', name, '好.xlsx'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'inherit', 'pipe'], encoding: 'utf8' },
  );
  const seconds = Math.round((performance.now() - start) / 10) / 100;
  const [bad, good] = (output[1] ?? '')
    .trimEnd()
    .split('\n')
    .map((line): FileReport => JSON.parse(line));
  const error = bad && 'error' in bad ? bad.error : null;
  mustBe(`${name}: code`, error?.code, code);
  mustBe(`${name}: the good file beside it`, good && 'forms' in good ? good.forms.length : 0, 1);
  mustBe(`${name}: exit code`, status, 2);
  return {
    code,
    seconds,
    peakMegabytes: Math.round(Number(output[3]) / 1024),
    message: error?.message ?? '',
  };
}

/** Prints what each hostile or broken file comes to, how long it takes and how much memory, start of the process included. */
export function benchBadFiles(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bad-'));
  try {
    writeBadFiles(folder);
    // The first call may have to build the command.
    spawnSync(process.execPath, [COMMAND, '--help']);
    const names = [
      ...BAD_FILES.map(([name, code]) => [name, code] as const),
      ['巨大.xlsx', 'too-large'],
      ['不存在.xlsx', 'not-found'],
    ] as const;
    console.table(Object.fromEntries(names.map(([name, code]) => [name, figuresOf(folder, name, code)])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
