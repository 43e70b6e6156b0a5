import { RetryTimer } from '../../src/excel/retry-timer';
import { manualTimers } from './manual-timers';

function make() {
  const timers = manualTimers();
  const run = jest.fn();
  return { timers, run, retry: new RetryTimer(timers, run) };
}

describe('trying again', () => {
  test('a busy host is tried with growing pauses, and then every half minute for as long as it lasts', () => {
    const { timers, run, retry } = make();
    const pauses: (number | null)[] = [];
    for (let n = 0; n < 8; n += 1) {
      retry.after('busy');
      pauses.push(timers.next());
      timers.advance(60000);
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
    expect(run).toHaveBeenCalledTimes(8);
  });

  test('an edited cell is looked after by one slow timer, however often it fails', () => {
    const { timers, run, retry } = make();
    retry.after('editing');
    retry.after('editing');
    timers.advance(2000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(timers.next()).toBeNull();
  });

  test.each(['unknown', 'protected', 'too-large'] as const)(
    'a failure of kind %s may pass too',
    (failure) => {
      const { timers, retry } = make();
      retry.after(failure);
      expect(timers.next()).toBe(1000);
    },
  );

  test('after success the pauses begin anew', () => {
    const { timers, retry } = make();
    retry.after('busy');
    timers.advance(1000);
    retry.after('busy');
    retry.reset();
    expect(timers.next()).toBeNull();
    retry.after('busy');
    expect(timers.next()).toBe(1000);
  });
});
