import { join } from 'node:path';
import { inOrder } from '../../src/cli/pool/in-order';

async function answersTo(jobs: Iterable<string>, lanes = 2): Promise<readonly string[]> {
  const answers: string[] = [];
  const options = {
    script: join(__dirname, 'obedient-worker.cjs'),
    workerData: null,
    lanes,
    timeout: 1500,
    memory: 32,
    onLoss: (job: string, loss: string) => `${job} lost: ${loss}`,
  };
  for await (const answer of inOrder<string, string>(jobs, options)) answers.push(answer);
  return answers;
}

test.each([
  ['die', 'crash'],
  ['throw', 'crash'],
  ['hang', 'time'],
  ['fill', 'memory'],
])('a worker told to %s is replaced, and only its own job is lost', async (bad, loss) => {
  expect(await answersTo(['a', bad, 'b', 'c', 'd'], 1)).toEqual([
    'done a',
    `${bad} lost: ${loss}`,
    'done b',
    'done c',
    'done d',
  ]);
});

test('two that are lost one after the other are both reported', async () => {
  expect(await answersTo(['die', 'die', 'a'], 1)).toEqual(['die lost: crash', 'die lost: crash', 'done a']);
});

test('a slow reader is not run over: jobs are taken up a few ahead of it, however many there are', async () => {
  let taken = 0;
  function* endless(): Generator<string> {
    for (;;) {
      taken++;
      yield 'a';
    }
  }
  const options = {
    script: join(__dirname, 'obedient-worker.cjs'),
    workerData: null,
    lanes: 2,
    timeout: 1500,
    memory: 32,
    onLoss: () => 'lost',
  };
  for await (const answer of inOrder<string, string>(endless(), options)) {
    expect(answer).toBe('done a');
    expect(taken).toBeLessThan(100);
    break;
  }
});
