/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import type { SessionState, SessionStatus } from '../../src/excel/session-state';
import { StatusLine } from '../../src/taskpane/parts/StatusLine';
import { beijing, formView, unfinished } from './cases';
import { stateOf } from './fake-session';

const finished = stateOf([formView(beijing())], { status: { kind: 'checked', indicators: 27 } });

/** Lets this much pretended time (ms) go by. */
const wait = (time: number): void => {
  act(() => {
    jest.advanceTimersByTime(time);
  });
};
const shown = (): string | null => document.querySelector('.status-line > p')?.textContent ?? null;
const said = (): string | null => screen.getByRole('status').textContent;

describe('the status line', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('keeps what it said while reading is quick, and says so when it is not', () => {
    const { rerender } = render(<StatusLine state={finished} onUndo={() => undefined} />);
    const reading: SessionState = { ...finished, status: { kind: 'reading' } };
    rerender(<StatusLine state={reading} onUndo={() => undefined} />);
    wait(299);
    expect(shown()).toBe('已检查 27 个指标');
    wait(1);
    expect(shown()).toBe('正在读取…');
  });

  it.each([
    ['add', '已增加第 15 行'],
    ['delete', '已删除第 15 行'],
    ['up', '已上移到第 15 行'],
    ['down', '已下移到第 15 行'],
  ] as const)('says what became of the rows: %s', (edit, sentence) => {
    const status: SessionStatus = { kind: 'rows-edited', edit, row: 14 };
    render(<StatusLine state={{ ...finished, status }} onUndo={() => undefined} />);
    expect(shown()).toBe(sentence);
  });

  it('tells a screen reader only the last of several sums', () => {
    const updated = (row: number): SessionStatus => ({
      kind: 'updated',
      cell: { row, column: 7 },
      score: 3,
      more: 0,
    });
    const { rerender } = render(<StatusLine state={finished} onUndo={() => undefined} />);
    wait(0);
    expect(said()).toBe('已检查 27 个指标');
    rerender(<StatusLine state={{ ...finished, status: updated(38) }} onUndo={() => undefined} />);
    wait(700);
    rerender(
      <StatusLine
        state={{ ...finished, forms: [formView(unfinished(beijing(), 3))], status: updated(37) }}
        onUndo={() => undefined}
      />,
    );
    wait(700);
    expect(said()).toBe('已检查 27 个指标');
    wait(800);
    expect(said()).toBe('总分 79.06，缺原因 4 处');
    expect(shown()).toBe('已更新 H38：3.00');
  });

  it('leaves a failed write to the alert', () => {
    render(
      <StatusLine
        state={{ ...finished, status: { kind: 'not-written', cells: 3 } }}
        onUndo={() => undefined}
      />,
    );
    wait(2000);
    expect(shown()).toBe('有 3 处未写入');
    expect(said()).toBe('');
  });
});
