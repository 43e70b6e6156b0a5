import { main } from './main';

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
