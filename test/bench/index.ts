// npm run bench: figures with their inputs, each printed only after its results were found right.
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { benchFiles } from './files';
import { roundTrips } from './round-trips';

/** Times are taken from a plain bundle: a loader that wraps functions would be measured with them. */
function bundled(entry: string): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'jixiao-bench-')), 'bench.cjs');
  buildSync({ entryPoints: [join(__dirname, entry)], bundle: true, platform: 'node', outfile });
  return outfile;
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${String(cpus().length)} cores`);
  console.log('\nRound trips to Excel (the runtime’s own clean-up batches apart)');
  await roundTrips();
  console.log('\nCore, median of repeated runs');
  await import(bundled('core.ts'));
  const { cores, ...runs } = benchFiles();
  console.log(
    `\njixiao check on ${String(cores)} cores, beside a bare SheetJS read on one, from process start to end`,
  );
  console.table(runs);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
