import { RetryTimer } from '../../src/excel/retry-timer';
import { manualTimers } from './manual-timers';

function make() {
  const timers = manualTimers();
  const run = jest.fn();
  return { timers, run, retry: new RetryTimer(timers, run) };
}

describe('trying again', () => {
  test('a busy host is tried with growing pauses, five times and then no more', () => {
    const { timers, run, retry } = make();
    const pauses: (number | null)[] = [];
    for (let n = 0; n < 6; n += 1) {
      retry.after('busy');
      pauses.push(timers.next());
      timers.advance(60000);
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, null]);
    expect(run).toHaveBeenCalledTimes(5);
  });

  test('an edited cell is looked after by one slow timer, however often it fails', () => {
    const { timers, run, retry } = make();
    retry.after('editing');
    retry.after('editing');
    timers.advance(2000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(timers.next()).toBeNull();
  });

  test('what a second try does not mend is not tried again', () => {
    const { timers, retry } = make();
    retry.after('unknown');
    retry.after('protected');
    expect(timers.next()).toBeNull();
  });

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
