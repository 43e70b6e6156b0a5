// npm run bench: figures with their inputs, each printed only after its results were found right.
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { benchBadFiles } from './bad-files';
import { benchFiles } from './files';
import { roundTrips } from './round-trips';
import { sessionCosts } from './session-costs';

/** Times are taken from a plain bundle: a loader that wraps functions would be measured with them. */
function bundled(entry: string): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'jixiao-bench-')), 'bench.cjs');
  buildSync({ entryPoints: [join(__dirname, entry)], bundle: true, platform: 'node', outfile });
  return outfile;
}

const SECTIONS: Readonly<Record<string, () => unknown>> = {
  'round-trips': () => {
    console.log('\nRound trips to Excel (the runtime’s own clean-up batches apart)');
    return roundTrips();
  },
  session: () => {
    console.log('\nWhat an edit costs on the wire, by indicators and sheets (kB sent and received)');
    return sessionCosts();
  },
  core: () => {
    console.log('\nCore, median of repeated runs');
    return import(bundled('core.ts'));
  },
  files: () => {
    const { cores, ratios, runs } = benchFiles();
    console.log(
      `\njixiao check on ${String(cores)} cores, beside a bare SheetJS read on one, from process start to end, in turns`,
    );
    console.table(runs);
    console.log(`files a second, check to bare read, each turn: ${ratios.join(', ')}`);
  },
  'bad-files': () => {
    console.log('\nHostile and broken files, each beside a good one');
    benchBadFiles();
  },
};

/** Runs the sections named (`npm run bench -- core files`), or all. */
async function main(named: readonly string[]): Promise<void> {
  const sections = named.length > 0 ? named : Object.keys(SECTIONS);
  console.log(`Node ${process.version}, ${String(cpus().length)} cores`);
  for (const name of sections) {
    const section = SECTIONS[name];
    if (!section) throw new Error(`no section ${name}: ${Object.keys(SECTIONS).join(', ')}`);
    await section();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
