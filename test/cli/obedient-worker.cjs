// A worker for the tests of the pool: it does as its job says.
const { parentPort } = require('node:worker_threads');

parentPort.on('message', (job) => {
  if (job === 'die') process.exit(1);
  if (job === 'throw') throw new Error('broken');
  if (job === 'fill') for (let all = []; ;) all = [...all, all.concat(Array(1e5).fill(1.5))];
  while (job === 'hang');
  parentPort.postMessage(`done ${job}`);
});
