/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beijing, caseForm, chaoyang, formView, unfinished } from './cases';
import { fakeSession, stateOf } from './fake-session';
import { renderPane } from './render-pane';

const two = () => stateOf([formView(beijing()), formView(chaoyang(), 'check-only')]);

describe('the tabs', () => {
  it('are one stop for the Tab key, with arrows, Home and End between them', async () => {
    renderPane(fakeSession(two()));
    const [scores, checks] = screen.getAllByRole('tab');
    expect([scores?.tabIndex, checks?.tabIndex]).toEqual([0, -1]);
    scores?.focus();
    const selectedAfter = (key: string): string | null => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      const selected = screen.getByRole('tab', { selected: true });
      expect(document.activeElement).toBe(selected);
      return selected.textContent;
    };
    expect(['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map(selectedAfter)).toEqual([
      '检查 7',
      '报告',
      '检查 7',
      '评分',
      '报告',
    ]);
    expect([scores?.tabIndex, checks?.tabIndex]).toEqual([-1, -1]);
    expect(await screen.findByRole('tabpanel', { name: /报告/ })).toBeTruthy();
  });
});

describe('the focus', () => {
  it('stays where it is when figures, the selection or an error change', () => {
    const session = fakeSession(two());
    renderPane(session);
    const button = screen.getByRole('button', { name: '全部 19 项' });
    button.focus();
    act(() => {
      session.change({ forms: [formView(unfinished(beijing(), 3))], selected: { row: 13, column: 5 } });
    });
    act(() => {
      session.change({ error: { code: 'unknown', cells: [] } });
    });
    expect(document.activeElement).toBe(button);
  });

  it('goes to the back button of a page, and returns to what opened it', async () => {
    renderPane(fakeSession(two()));
    const settings = screen.getByRole('button', { name: '设置' });
    settings.focus();
    fireEvent.click(settings);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '返回' }));
    expect(await screen.findByText('财政部 2020 版')).toBeTruthy();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '设置' }));
  });

  it('goes to the check that a line with several places opens', async () => {
    renderPane(fakeSession(two()));
    fireEvent.click(screen.getByRole('button', { name: '缺偏差原因 5 处' }));
    const heading = await screen.findByRole('heading', { name: '缺偏差原因 5' });
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
  });
});

describe('tab 检查', () => {
  const open = async (session: ReturnType<typeof fakeSession>): Promise<void> => {
    renderPane(session);
    fireEvent.click(screen.getByRole('tab', { name: /检查/ }));
    await screen.findByRole('group', { name: '筛选' });
  };

  it('lists every place; one outside the indicators selects its cell, one inside opens its indicator', async () => {
    const session = fakeSession(two());
    await open(session);
    fireEvent.click(screen.getByRole('button', { name: /J6.*年度资金总额/ }));
    expect(session.calls).toEqual([['goTo', { row: 5, column: 9 }, undefined]]);
    fireEvent.click(screen.getByRole('button', { name: /I14.*建设知识产权集聚发展示范区/ }));
    expect(await screen.findByRole('heading', { name: '指标 2 / 27' })).toBeTruthy();
  });

  it('shows one severity or all', async () => {
    await open(fakeSession(two()));
    fireEvent.click(screen.getByRole('button', { name: /请核对 2/ }));
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      '指标近满分，执行率偏低 1',
      '成本指标未填数额 1',
    ]);
    fireEvent.click(screen.getByRole('button', { name: '全部 19' }));
    expect(screen.getByRole('heading', { name: '缺偏差原因 5' })).toBeTruthy();
  });

  it('shows one kind of check, and says when nothing is left of it', async () => {
    const session = fakeSession(two());
    await open(session);
    const kinds = screen.getByRole('combobox', { name: '类别' });
    expect([...kinds.children].map((kind) => kind.textContent)).toEqual([
      '全部类别',
      '偏差原因',
      '得分',
      '数值',
    ]);
    fireEvent.change(kinds, { target: { value: 'explanations' } });
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      '缺偏差原因 5',
      '未写改进措施 1',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /请核对 0/ }));
    expect(screen.getByText('没有符合条件的结果')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '显示全部' }));
    expect(screen.getByRole('button', { name: '全部 19' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('walks from place to place with ↓ and ↑, over heads and buttons between them', async () => {
    await open(fakeSession(two()));
    const cellAt = (): string | undefined => document.activeElement?.textContent?.slice(0, 3);
    const press = (key: string): string | undefined => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return cellAt();
    };
    screen.getByRole('button', { name: '全部 19' }).focus();
    expect([press('ArrowDown'), press('ArrowDown'), press('ArrowUp')]).toEqual(['I13', 'I14', 'I13']);
    const [explain] = screen.getAllByRole('button', { name: '补写' });
    explain?.focus();
    expect(press('ArrowDown')).toBe('I14');
    screen.getByRole('combobox', { name: '类别' }).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '类别' }));
  });

  it('gives the rule and its source one tap away', async () => {
    await open(fakeSession(two()));
    fireEvent.click(screen.getByRole('button', { name: '依据 缺偏差原因' }));
    expect(screen.getByText(/^依据：财预〔2020〕10号/)).toBeTruthy();
  });
});

describe('pages', () => {
  it('lists all forms, and a form leads to its sheet', async () => {
    const session = fakeSession(two());
    renderPane(session);
    fireEvent.click(screen.getByRole('button', { name: '共 2 份' }));
    const form = await screen.findByRole('button', { name: /知识产权运营服务体系建设经费/ });
    expect(form.textContent).toBe('知识产权运营服务体系建设经费91.00 优自评表请核对 12');
    fireEvent.click(form);
    expect(session.calls).toEqual([['goTo', { row: 0, column: 0 }, '自评表']]);
    expect(screen.getByRole('tab', { name: '评分' })).toBeTruthy();
  });

  it('shows in 设置 the rules by which the current form is judged', async () => {
    renderPane(fakeSession(stateOf([formView(caseForm('published-09'))])));
    fireEvent.click(screen.getByRole('button', { name: '设置' }));
    expect(await screen.findByText('中央转移支付（不计分）')).toBeTruthy();
    expect(screen.getByText('不计分')).toBeTruthy();
    expect(screen.queryByText('定性档次')).toBeNull();
  });

  it('switches automatic scoring off and removes the marks in 设置', async () => {
    const session = fakeSession(two());
    renderPane(session);
    fireEvent.click(screen.getByRole('button', { name: '设置' }));
    fireEvent.click(await screen.findByRole('switch', { name: '自动评分' }));
    fireEvent.click(screen.getByRole('button', { name: '移除全部标记' }));
    fireEvent.click(screen.getByRole('switch', { name: '在表中标出缺原因的单元格' }));
    expect(session.calls).toEqual([['setMode', 'check-only'], ['removeMarks'], ['setMarks', false]]);
  });

  it('chooses in 设置 the rules by which the current form is judged', async () => {
    const session = fakeSession(two());
    renderPane(session);
    fireEvent.click(screen.getByRole('button', { name: '设置' }));
    const rules = await screen.findByRole<HTMLSelectElement>('combobox', { name: '规则集' });
    expect(rules.value).toBe('mof-2020');
    fireEvent.change(rules, { target: { value: 'guangxi' } });
    expect(session.calls).toEqual([['setRuleSet', 'guangxi']]);
  });

  it('opens the next indicator to explain at Alt + ., and goes on from there', async () => {
    renderPane(fakeSession(two()));
    const press = (init: KeyboardEventInit): boolean => fireEvent.keyDown(document.body, init);
    press({ key: '≥', altKey: true });
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull();
    press({ key: '.', altKey: true });
    expect(await screen.findByText('缺原因 1 / 5')).toBeTruthy();
    press({ key: '.', altKey: true });
    expect(await screen.findByText('缺原因 2 / 5')).toBeTruthy();
  });
});
