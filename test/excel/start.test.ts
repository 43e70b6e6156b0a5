import { startSession } from '../../src/excel/start';
import { manualTimers } from './manual-timers';

interface Host {
  readonly host: string | null;
  readonly answers: boolean;
  readonly supports: boolean;
}

function officeWith({ host, answers, supports }: Host): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: (callback: (info: { host: string | null }) => void) => {
        if (answers) callback({ host });
      },
      context: { requirements: { isSetSupported: () => supports } },
    },
  });
}

const start = async (timers = manualTimers()) => {
  const started = startSession({ timers, year: () => 2025 });
  timers.advance(60_000);
  return (await started).failure;
};

describe('a start that cannot succeed says why', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  test('without Office.js', async () => {
    expect(await start()).toBe('no-office');
  });

  test('outside Excel', async () => {
    officeWith({ host: null, answers: true, supports: true });
    expect(await start()).toBe('no-office');
  });

  test('when Office never answers', async () => {
    officeWith({ host: 'Excel', answers: false, supports: true });
    expect(await start()).toBe('start-failed');
  });

  test('in an Excel older than 2021', async () => {
    officeWith({ host: 'Excel', answers: true, supports: false });
    expect(await start()).toBe('excel-too-old');
  });

  test('when the workbook cannot be read', async () => {
    officeWith({ host: 'Excel', answers: true, supports: true });
    expect(await start()).toBe('start-failed');
  });
});
