/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beijing, caseForm, chaoyang, formView, unfinished } from './cases';
import { fakeSession, stateOf } from './fake-session';
import { renderPane, whatComesLater } from './render-pane';

const beijingState = () => stateOf([formView(beijing())]);

describe('a workbook without a form', () => {
  it('offers to insert a form for last year and to read the sheet that is there', async () => {
    const session = fakeSession(stateOf([]));
    renderPane(session);
    expect(await screen.findByText('2025年度，财政部 2020 版，放入新工作表')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '插入项目支出绩效自评表' }));
    fireEvent.click(screen.getByRole('button', { name: '识别当前工作表' }));
    expect(session.calls).toEqual([['insertTemplate'], ['recogniseActiveSheet']]);
  });

  it('says under the button that the sheet is no form, and opens no panel', async () => {
    renderPane(fakeSession(stateOf([], { error: { code: 'not-a-form', cells: [] } })));
    expect((await screen.findByRole('alert')).textContent).toBe(
      '未认出自评表：缺少“年度指标值”“实际完成值”两列。',
    );
    expect(screen.queryByRole('button', { name: '关闭' })).toBeNull();
  });

  it('says it on no page that is opened after', async () => {
    renderPane(fakeSession(stateOf([], { error: { code: 'not-a-form', cells: [] } })));
    expect(screen.getByText('代码 not-a-form')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '设置' }));
    await screen.findByRole('button', { name: '返回' });
    expect(screen.queryByText('代码 not-a-form')).toBeNull();
  });

  it('shows neither welcome nor form while the session starts', () => {
    renderPane(fakeSession(stateOf([], { phase: 'starting' })));
    expect(screen.queryByText('本工作簿还没有自评表')).toBeNull();
  });
});

describe('tab 评分', () => {
  it('shows total, grade, execution rate and classes of the Beijing form', async () => {
    renderPane(fakeSession(beijingState()));
    await whatComesLater();
    const panel = screen.getByRole('tabpanel', { name: '评分' });
    expect(panel.textContent).toContain('总分99.06/ 100等级 优');
    expect(panel.textContent).toContain('预算执行率93.61%508.95 / 543.7 万元');
    const execution = within(panel).getByRole('meter', { name: '执行率' });
    expect(execution.getAttribute('aria-valuenow')).toBe('9.36');
    expect(execution.getAttribute('aria-valuemax')).toBe('10');
    expect(within(panel).getByText('扣 0.64')).toBeTruthy();
  });

  it('shows 待定 and no grade while actual values are missing', () => {
    renderPane(fakeSession(stateOf([formView(unfinished(beijing(), 3))])));
    const panel = screen.getByRole('tabpanel');
    expect(panel.textContent).toContain('暂计总分79.06/ 100等级 待定');
    expect(within(panel).getAllByText('待填 10')).toHaveLength(2);
    expect(screen.getByRole('button', { name: '完成值 3 处' })).toBeTruthy();
  });

  it('opens the indicator of a check with one place', async () => {
    const session = fakeSession(beijingState());
    renderPane(session);
    fireEvent.click(screen.getByRole('button', { name: /成本指标未填数额/ }));
    expect(await screen.findByRole('heading', { name: '指标 20 / 27' })).toBeTruthy();
    expect(session.calls).toEqual([['goTo', { row: 31, column: 3 }, 'Sheet1']]);
  });

  it('keeps a group open or closed as the person left it', () => {
    const session = fakeSession(beijingState());
    renderPane(session);
    const group = screen.getByRole('button', { name: /^须改正/ });
    expect(group.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: /^提示/ }).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(group);
    act(() => {
      session.change({ status: { kind: 'checked', indicators: 27 } });
    });
    expect(screen.getByRole('button', { name: /^须改正/ }).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: /缺偏差原因/ })).toBeNull();
  });

  it('explains the row under the cursor and leads to its explanation', async () => {
    const session = fakeSession({ ...beijingState(), selected: { row: 13, column: 2 } });
    renderPane(session);
    const dock = screen.getByRole('region', { name: '当前指标' });
    expect(dock.textContent).toContain('第 14 行建设知识产权集聚发展示范区');
    expect(dock.textContent).toContain('超额完成率 333%缺偏差原因');
    fireEvent.click(within(dock).getByRole('button', { name: '补写原因' }));
    const box = await screen.findByLabelText('偏差原因分析及改进措施');
    expect(document.activeElement).toBe(box);
  });

  it('shows the level and 未填 → 未填 for a row that was just put in', () => {
    const form = beijing();
    const [first, ...others] = form.indicators;
    if (!first) throw new Error('no indicator');
    const empty = { ...first.name, text: '', value: null };
    const blank = { ...first, name: empty, target: empty, actual: empty };
    const view = formView({ ...form, indicators: [blank, ...others] });
    renderPane(fakeSession(stateOf([view], { selected: { row: first.row, column: 3 } })));
    const dock = screen.getByRole('region', { name: '当前指标' });
    expect(within(dock).getByRole('heading', { name: '数量指标' }).className).toBe('unnamed');
    expect(dock.textContent).toContain('未填 完成 未填');
  });

  it('says in the dock that the cursor stands outside the indicators', () => {
    renderPane(fakeSession({ ...beijingState(), selected: { row: 0, column: 0 } }));
    expect(screen.getByText('选中任一指标行，此处显示其得分与评分依据。')).toBeTruthy();
  });
});

describe('a form that is only checked', () => {
  it('says so first, and its switch asks for 自动评分', async () => {
    const session = fakeSession(stateOf([formView(chaoyang(), 'check-only')]));
    renderPane(session);
    expect(screen.getByRole('tabpanel').textContent).toContain('识别自现有表，不会改动');
    expect(screen.getByText('表中总分')).toBeTruthy();
    fireEvent.click(await screen.findByRole('switch', { name: '自动评分' }));
    expect(session.calls).toEqual([['setMode', 'automatic']]);
  });

  it('names the cell instead of promising to write', () => {
    renderPane(fakeSession(stateOf([formView(beijing(), 'check-only')])));
    expect(screen.getByRole('button', { name: '转到 I13' })).toBeTruthy();
  });

  it('shows a form without scores without total and meters', () => {
    renderPane(fakeSession(stateOf([formView(caseForm('published-09'), 'check-only')])));
    expect(screen.getByText('此表不计分，只核对偏差原因。')).toBeTruthy();
    expect(screen.queryByRole('meter')).toBeNull();
  });
});

describe('errors', () => {
  const cells = [13, 14, 15, 16].map((row) => ({
    at: { row, column: 7 },
    indicator: `指标 ${String(row)}`,
    score: 3,
  }));
  const failed = () => fakeSession({ ...beijingState(), error: { code: 'sheet-protected', cells } });

  it('says what was not written and what to do, with three cells and the code', () => {
    const session = failed();
    renderPane(session);
    const panel = screen.getByRole('alert');
    expect(panel.textContent).toContain('工作表有保护，4 处未写入');
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['H14指标 133.00', 'H15指标 143.00', 'H16指标 153.00', '等 4 处']);
    expect(screen.getByText('代码 sheet-protected')).toBeTruthy();
    fireEvent.click(within(panel).getByRole('button', { name: '重试' }));
    fireEvent.click(within(panel).getByRole('button', { name: '只检查，不写入' }));
    expect(session.calls).toEqual([['retry'], ['setMode', 'check-only']]);
  });

  it('closes with Esc and gives the dock its place back', () => {
    renderPane(failed());
    expect(screen.queryByRole('region', { name: '当前指标' })).toBeNull();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('region', { name: '当前指标' })).toBeTruthy();
  });

  it('shows a sentence and a code when the pane could not start', () => {
    renderPane('excel-too-old');
    expect(screen.getByText('此 Excel 版本过低，请用 Excel 2021、Microsoft 365 或网页版。')).toBeTruthy();
    expect(screen.getByText('代码 excel-too-old')).toBeTruthy();
  });
});
