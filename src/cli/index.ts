import { constants } from 'node:os';
import { main } from './main';

/** Ctrl+C and its kin end the process in order, so that what it began to write is taken away on exit. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    process.exit(128 + constants.signals[signal]);
  });
}

/** The reader went away (`| head`): there is nobody left to write to. */
process.stdout.on('error', () => {
  process.exit();
});

void main(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
}).then((code) => {
  process.exitCode = code;
});
