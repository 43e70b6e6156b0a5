/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { FormView } from '../../src/excel/session-state';
import { recognise } from '../../src/sheet/recognise';
import { gridsOfPapers } from '../report/case-report';
import { beijing, chaoyang, formView } from './cases';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

/** What the pane gave the browser to save: the name and the bytes of each file. */
const saved: { name: string; blob: Blob }[] = [];

/** Every browser has it; the one of these tests has not. */
beforeAll(() => {
  Object.assign(globalThis, { TextEncoder });
});
beforeEach(() => {
  saved.length = 0;
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob instanceof Blob ? blob : null;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last) saved.push({ name: this.download, blob: last });
  });
});
/** The writers are fetched and compiled with the first document. */
const PATIENCE = 60_000;

afterEach(() => {
  jest.restoreAllMocks();
});

async function openTab(session: FakeSession): Promise<HTMLElement> {
  renderPane(session);
  fireEvent.click(screen.getByRole('tab', { name: '报告' }));
  await screen.findByRole('heading', { name: /年度绩效自评报告/ });
  return screen.getByRole('tabpanel', { name: '报告' });
}

/** The whole text of a line of the outline. */
const rowOf = (tab: HTMLElement, heading: string): string | null | undefined =>
  within(tab).getByText(heading).closest('.report-row')?.textContent;

/** The Chaoyang transfer payment of 2020, one sheet for each of its papers. */
function transferSession(): FakeSession {
  const sheets = gridsOfPapers().map((grid) => ({ sheetId: `{${grid.sheet}}`, grid }));
  const views = sheets.flatMap(({ sheetId, grid }) =>
    recognise(grid).map((form): FormView => ({ ...formView(form), sheetId })),
  );
  const session = fakeSession(stateOf(views));
  session.sheets = sheets;
  return session;
}

/** Lets what was begun come to its end: the writers are fetched first. */
async function untilSaved(): Promise<void> {
  for (let turn = 0; turn < 400 && saved.length === 0; turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 25)));
  }
}

describe('tab 报告 of a transfer payment', () => {
  it('shows what is ready, what a person must write, and where figures differ', async () => {
    const tab = await openTab(transferSession());
    expect(rowOf(tab, '（三）绩效指标完成情况分析')).toContain('已生成');
    expect(rowOf(tab, '四、绩效自评结果拟应用和公开情况')).toContain('待补充 2 处');
    const differing = rowOf(tab, '五、其他需要说明的问题');
    expect(differing).toContain('数据不符');
    expect(differing).toContain('1961.4864');
    expect(differing).toContain('1961.4846');
    expect(rowOf(tab, '三、偏离绩效目标的原因和下一步改进措施')).toContain('6747');
    expect(screen.getByText('依据 4 张工作表的数据')).toBeTruthy();
    expect(within(tab).queryByText(/草稿/)).toBeNull();
  });

  it('leads to the figures of a section, on whichever sheet they stand', async () => {
    const session = transferSession();
    const tab = await openTab(session);
    fireEvent.click(within(tab).getByRole('button', { name: /五、其他需要说明的问题/ }));
    const [call] = session.calls;
    const sheet = session.sheets?.find(({ grid }) => grid.sheet.includes('执行'))?.sheetId;
    expect(sheet).toBeTruthy();
    expect(call?.[0] === 'goTo' && call[2]).toBe(sheet);
  });

  it('reads the sheets again when the form changes, since the other papers may have changed with it', async () => {
    const session = transferSession();
    await openTab(session);
    const read = jest.spyOn(session, 'readWorkbook');
    const [view] = session.getState().forms;
    if (!view) throw new Error('no form');
    await act(async () => {
      session.change({ forms: [{ ...view }] });
      await Promise.resolve();
    });
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('tab 报告 of a project', () => {
  it('follows the form without reading the workbook again', async () => {
    const session = fakeSession(stateOf([formView(beijing())]));
    const tab = await openTab(session);
    const read = jest.spyOn(session, 'readWorkbook');
    const before = tab.textContent;
    act(() => {
      session.change({ forms: [formView(chaoyang())] });
    });
    expect(tab.textContent).not.toBe(before);
    expect(read).not.toHaveBeenCalled();
  });

  it('says that the document will be a draft while an explanation is missing, and no longer once none is', async () => {
    const session = fakeSession(stateOf([formView(beijing())]));
    const tab = await openTab(session);
    expect(within(tab).getByText('缺偏差原因，导出的文档标有“草稿”。')).toBeTruthy();
    act(() => {
      session.change({ forms: [formView(chaoyang())] });
    });
    expect(within(tab).queryByText(/草稿/)).toBeNull();
  });

  it('lists what is open before anything is written, errors first, and writes nothing when declined', async () => {
    const tab = await openTab(fakeSession(stateOf([formView(beijing())])));
    fireEvent.click(within(tab).getByRole('button', { name: '导出 Word 报告' }));
    const question = await screen.findByRole('heading', { name: /导出前尚有 \d+ 项未办/ });
    expect(document.activeElement).toBe(question);
    const lists = within(tab).getAllByRole('heading', { level: 3 });
    expect(lists.map((list) => list.textContent)).toEqual(['须改正 1', '待补充 5', '请核对 2']);
    expect(screen.getByText('缺偏差原因，导出的文档标有“草稿”。')).toBeTruthy();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(within(tab).getByRole('button', { name: '导出 Word 报告' })).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it(
    'exports the report as a draft while an explanation is missing, and says so in the status line',
    async () => {
      const tab = await openTab(fakeSession(stateOf([formView(beijing())])));
      fireEvent.click(within(tab).getByRole('button', { name: '导出 Word 报告' }));
      fireEvent.click(await screen.findByRole('button', { name: '仍要导出' }));
      await untilSaved();
      const name = '北京市知识产权运营及产业促进工作2021年度项目支出绩效自评报告（草稿）.docx';
      expect(saved.map((file) => file.name)).toEqual([name]);
      expect(await screen.findByText(`已导出“${name}”`)).toBeTruthy();
    },
    PATIENCE,
  );

  it(
    'exports the form itself, about which the gaps of the report say nothing',
    async () => {
      const tab = await openTab(fakeSession(stateOf([formView(chaoyang())])));
      fireEvent.click(within(tab).getByRole('button', { name: '只导出自评表' }));
      await screen.findByRole('heading', { name: /导出前尚有/ });
      expect(within(tab).queryByText(/待补充/)).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: '仍要导出' }));
      await untilSaved();
      expect(saved.map((file) => file.name)).toEqual(['知识产权运营服务体系建设经费2021年度绩效自评表.docx']);
      expect(saved[0]?.blob.size).toBeGreaterThan(1000);
    },
    PATIENCE,
  );

  it(
    'says when the document could not be saved, with a code, and tries again',
    async () => {
      const tab = await openTab(fakeSession(stateOf([formView(chaoyang())])));
      URL.createObjectURL = () => {
        throw new Error('no room');
      };
      fireEvent.click(within(tab).getByRole('button', { name: '只导出自评表' }));
      fireEvent.click(await screen.findByRole('button', { name: '仍要导出' }));
      const alert = await screen.findByRole('alert', undefined, { timeout: 10_000 });
      expect(alert.textContent).toContain('未能导出');
      fireEvent.click(within(alert).getByRole('button', { name: '重试' }));
      expect(await screen.findByRole('button', { name: '仍要导出' })).toBeTruthy();
    },
    PATIENCE,
  );

  it('says when the sheets could not be read', async () => {
    const session = fakeSession(stateOf([formView(beijing())]));
    session.sheets = null;
    renderPane(session);
    fireEvent.click(screen.getByRole('tab', { name: '报告' }));
    await screen.findByText('未能读取工作表，请稍后重试。');
    session.sheets = [];
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '2021年度绩效自评报告' })).toBeTruthy();
  });
});
