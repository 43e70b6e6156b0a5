/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { PaneWrite } from '../../src/excel/session-state';
import { toA1 } from '../../src/model/address';
import { beijing, chaoyang, formView } from './cases';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

const EXPLANATION = '偏差原因分析及改进措施';

/** Opens page 指标 from the dock with the cursor in a worksheet row (from 1). */
async function openRow(session: FakeSession, row: number): Promise<void> {
  renderPane(session);
  act(() => {
    session.change({ selected: { row: row - 1, column: 3 } });
  });
  const dock = screen.getByRole('region', { name: '当前指标' });
  fireEvent.click(within(dock).getByRole('button', { name: /补写原因|评分依据/ }));
  await screen.findByRole('heading', { name: /^指标 \d+ \/ \d+$/ });
}

const page = (): string => document.querySelector('.indicator-page')?.textContent ?? '';
const box = () => screen.getByLabelText<HTMLTextAreaElement>(EXPLANATION);
const writesOf = ({ calls }: FakeSession): readonly PaneWrite[] =>
  calls.flatMap((call) => (call[0] === 'write' ? [call[1]] : []));
const settled = () => act(() => Promise.resolve());

async function type(words: string): Promise<void> {
  fireEvent.change(box(), { target: { value: words } });
  await settled();
}

describe('page 指标 of an exceeded indicator without an explanation', () => {
  let session: FakeSession;
  beforeEach(async () => {
    session = fakeSession(stateOf([formView(beijing())]));
    await openRow(session, 14);
  });

  it('says what was read, the score, and why', () => {
    expect(page()).toContain('产出指标 › 数量指标');
    expect(page()).toContain('年度指标值至少 3家至少 3 家');
    expect(page()).toContain('实际完成值10 家10 家');
    expect(page()).toContain('超额完成率 333%');
    expect(page()).toContain('计算得分3.00与表中一致');
    expect(page()).toContain('10家 ÷ 3家 = 333%，达到指标值，得 3.00 分');
    expect(page()).toMatch(/依据：.*财预〔2020〕10号/);
    expect(page()).toContain('示例');
  });

  it('writes on leaving the box, once, and only what differs', async () => {
    fireEvent.blur(box());
    await settled();
    expect(writesOf(session)).toEqual([]);
    await type('原因：新增两区；改进措施：调高指标值。');
    fireEvent.blur(box());
    await settled();
    fireEvent.blur(box());
    await settled();
    expect(writesOf(session).map(({ at, value, before }) => [toA1(at), value, before])).toEqual([
      ['I14', '原因：新增两区；改进措施：调高指标值。', ''],
    ]);
  });

  it('writes what is in the box when the page is left with Esc', async () => {
    await type('原因');
    fireEvent.keyDown(document, { key: 'Escape' });
    await settled();
    expect(writesOf(session)).toHaveLength(1);
  });

  it('reminds of reason and measure as words appear', async () => {
    expect(page()).toContain('原因：未写');
    await type('参加单位增加');
    expect(page()).toContain('原因：已写');
    expect(page()).toContain('改进措施：未写');
    await type('参加单位增加；下年度调高指标值');
    expect(page()).toContain('改进措施：已写');
  });

  it('puts an outline into an empty box only, and an empty outline ticks no measure', async () => {
    fireEvent.click(screen.getByRole('button', { name: '插入提纲' }));
    await settled();
    expect(box().value).toBe('原因：；改进措施：');
    expect(screen.queryByRole('button', { name: '插入提纲' })).toBeNull();
    expect(page()).toContain('改进措施：未写');
  });

  it('下一处 writes and goes on, round all five; the box has the focus', async () => {
    await type('原因');
    for (const title of [18, 21, 39, 13, 14].map((row) => `指标 ${String(row - 12)} / 27`)) {
      fireEvent.click(screen.getByRole('button', { name: '下一处' }));
      expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
      expect(document.activeElement).toBe(box());
    }
    expect(writesOf(session)).toHaveLength(1);
    expect(screen.getByText('缺原因 2 / 5')).toBeTruthy();
  });

  it('stays where it is while the words could not be written', async () => {
    session.answer = 'failed';
    await type('原因');
    fireEvent.click(screen.getByRole('button', { name: '下一处' }));
    await settled();
    expect(screen.getByRole('heading', { name: '指标 2 / 27' })).toBeTruthy();
    expect(box().value).toBe('原因');
  });

  it('follows the cursor, but not away from unwritten words', async () => {
    act(() => {
      session.change({ selected: { row: 16, column: 5 } });
    });
    expect(screen.getByRole('heading', { name: '指标 5 / 27' })).toBeTruthy();
    await type('原因');
    act(() => {
      session.change({ selected: { row: 17, column: 5 } });
    });
    expect(screen.getByRole('heading', { name: '指标 5 / 27' })).toBeTruthy();
  });

  it('loses nothing when the cell changes meanwhile: mine or the sheet’s', async () => {
    await type('我写的');
    const form = beijing();
    const indicators = form.indicators.map((one) =>
      one.row === 13 && one.explanation
        ? { ...one, explanation: { ...one.explanation, text: '表中的' } }
        : one,
    );
    act(() => {
      session.change({ forms: [formView({ ...form, indicators })] });
    });
    expect(page()).toContain('表中已另有内容');
    fireEvent.blur(box());
    await settled();
    expect(writesOf(session)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '用我写的' }));
    await settled();
    expect(writesOf(session)).toMatchObject([{ value: '我写的', before: '表中的' }]);
  });
});

describe('page 指标 of a score typed by hand', () => {
  it('offers the computed one, and says that the typed one stays', async () => {
    const session = fakeSession(stateOf([formView(beijing())]));
    await openRow(session, 16);
    expect(page()).toContain('手工评分，不会被改动。');
    expect(page()).toContain('表中扣 0.30 分，如确需扣分，请在原因中写明');
    fireEvent.click(screen.getByRole('button', { name: '采用 3.00' }));
    await settled();
    expect(writesOf(session)).toMatchObject([{ value: 3, before: '2.7' }]);
  });
});

describe('page 指标 of an indicator that a person judges', () => {
  const openTier = async (mode: 'automatic' | 'check-only' = 'automatic'): Promise<FakeSession> => {
    const session = fakeSession(stateOf([formView(chaoyang(), mode)]));
    const { indicators } = chaoyang();
    const adjusted = indicators.find(({ actual, weight }) => actual.text === '调整' && weight?.figure === 10);
    const row = adjusted?.row ?? -1;
    await openRow(session, row + 1);
    return session;
  };

  it('preselects the tier of the actual value, with its interval in points', async () => {
    await openTier();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /部分达成/ }).checked).toBe(true);
    expect(page()).toContain('达成年度指标8.00–10.00 分');
    expect(page()).toContain('部分达成并具有一定效果6.00–7.99 分');
    expect(page()).toContain('未达成且效果较差0.00–5.99 分');
    expect(page()).toContain('表中 9.00，不在本档');
  });

  it('warns outside the tier, refuses above the weight, and writes inside', async () => {
    const session = await openTier();
    const field = screen.getByLabelText('评定得分');
    const write = screen.getByRole('button', { name: /^填入 H/ });
    fireEvent.change(field, { target: { value: '10.5' } });
    expect(page()).toContain('得分不能高于分值 10');
    fireEvent.click(write);
    fireEvent.change(field, { target: { value: '八' } });
    expect(page()).toContain('请填数字');
    fireEvent.click(write);
    expect(writesOf(session)).toEqual([]);
    fireEvent.change(field, { target: { value: '8' } });
    expect(page()).toContain('应在 6.00–7.99 分之间');
    fireEvent.change(field, { target: { value: '７.５' } });
    expect(page()).toContain('在本档 6.00–7.99 分之内');
    fireEvent.click(write);
    await settled();
    expect(writesOf(session)).toMatchObject([{ value: 7.5, before: '9' }]);
  });

  it('writes nothing in a form that is only checked: the buttons lead to the cells', async () => {
    const session = await openTier('check-only');
    expect(box().readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: /^填入/ })).toBeNull();
    expect(screen.getAllByRole('button', { name: /^转到 [HI]\d+$/ })).toHaveLength(2);
    expect(writesOf(session)).toEqual([]);
  });
});

describe('tab 检查', () => {
  it('takes the computed score, or opens the box, with one tap beside the place', async () => {
    const session = fakeSession(stateOf([formView(beijing())]));
    renderPane(session);
    fireEvent.click(screen.getByRole('tab', { name: /检查/ }));
    const explain = await screen.findAllByRole('button', { name: '补写' });
    expect(explain).toHaveLength(5);
    const [first] = explain;
    if (first) fireEvent.click(first);
    await waitFor(() => {
      expect(document.activeElement).toBe(box());
    });
  });
});

describe('the row buttons of page 指标', () => {
  it('select the row of the page before they edit it, and ask before what is filled in goes', async () => {
    const session = fakeSession(stateOf([formView(beijing())]));
    await openRow(session, 14);
    fireEvent.click(await screen.findByRole('button', { name: '下移' }));
    await settled();
    fireEvent.click(screen.getByRole('button', { name: '删除指标' }));
    await settled();
    expect(session.calls.slice(-2).map(([name]) => name)).toEqual(['goTo', 'editRows']);
    expect(session.calls.at(-1)).toEqual(['editRows', 'down']);
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    await settled();
    expect(session.calls.at(-1)).toEqual(['editRows', 'delete']);
  });

  it('stay on a row that is no indicator, as one just added, and say what to do', async () => {
    const form = beijing();
    const session = fakeSession(stateOf([formView(form)]));
    await openRow(session, 14);
    const indicators = form.indicators.filter(({ row }) => row !== 13);
    act(() => {
      session.change({ forms: [formView({ ...form, indicators })] });
    });
    expect(page()).toContain('此行还没有指标');
    fireEvent.click(screen.getByRole('button', { name: '增加指标' }));
    expect(session.calls.at(-1)).toEqual(['editRows', 'add']);
  });

  it('are not there where the form is only checked', async () => {
    const session = fakeSession(stateOf([formView(chaoyang(), 'check-only')]));
    await openRow(session, 14);
    expect(screen.queryByRole('button', { name: '增加指标' })).toBeNull();
  });
});
