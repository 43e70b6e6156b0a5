import { Writable } from 'node:stream';
import { write } from '../../src/cli/output';

test('a slow reader is waited for, and no listener stays behind', async () => {
  const taken: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => {
      taken.push(String(chunk));
      setImmediate(done);
    },
  });
  for (const text of ['one', 'two', 'three']) {
    await write(slow, text);
    expect(slow.writableLength).toBe(0);
  }
  expect(taken).toEqual(['one', 'two', 'three']);
  expect([slow.listenerCount('drain'), slow.listenerCount('close')]).toEqual([0, 0]);
});

test('a reader that goes away ends the waiting', async () => {
  const gone = new Writable({ highWaterMark: 1, write: () => undefined });
  const waiting = write(gone, 'one');
  gone.destroy();
  await expect(waiting).resolves.toBeUndefined();
});
