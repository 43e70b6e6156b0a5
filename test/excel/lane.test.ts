import { Lane } from '../../src/excel/lane';

test('jobs run one after another, also after one that failed', async () => {
  const lane = new Lane();
  const order: string[] = [];
  const job =
    (name: string, fails = false) =>
    async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    };
  const first = lane.run(job('first', true));
  const second = lane.run(job('second'));
  await expect(first).rejects.toThrow('first');
  await second;
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
