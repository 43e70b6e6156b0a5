/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { SheetRequest } from '../../src/excel/session-state';
import { beijing, chaoyang, formView } from './cases';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

async function openPage(): Promise<FakeSession> {
  const session = fakeSession(stateOf([formView(beijing()), formView(chaoyang())]));
  renderPane(session);
  fireEvent.click(screen.getByRole('button', { name: '共 2 份' }));
  await screen.findByRole('button', { name: '生成汇总表' });
  return session;
}

const requested = ({ calls }: FakeSession): readonly SheetRequest[] =>
  calls.flatMap((call) => (call[0] === 'insertTemplate' && call[1] ? [call[1]] : []));

describe('page 全部自评表', () => {
  it('makes a summary of all forms on a new sheet, and stays where it is', async () => {
    const session = await openPage();
    fireEvent.click(screen.getByRole('button', { name: '生成汇总表' }));
    await act(async () => Promise.resolve());
    const [request] = requested(session);
    if (!request || !('plan' in request)) throw new Error('no sheet was asked for');
    expect(request.plan.sheetName).toBe('自评汇总');
    expect(request.plan.cells.map((row) => row[1])).toEqual([
      '项目名称',
      '北京市知识产权运营及产业促进工作',
      '知识产权运营服务体系建设经费',
    ]);
    expect(screen.getByText('2 份自评表，1 份缺偏差原因')).toBeTruthy();
  });

  it('makes one summary at a time, however often it is asked for', async () => {
    const session = await openPage();
    let finish = (): void => undefined;
    jest.spyOn(session, 'insertTemplate').mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    const button = screen.getByRole('button', { name: '生成汇总表' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(session.insertTemplate).toHaveBeenCalledTimes(1);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await act(async () => {
      finish();
      await Promise.resolve();
    });
    fireEvent.click(button);
    expect(session.insertTemplate).toHaveBeenCalledTimes(2);
  });

  it('heads the summary in English where the pane speaks English', async () => {
    const session = fakeSession(stateOf([formView(beijing()), formView(chaoyang())]));
    renderPane(session, { displayLanguage: 'en-US' });
    fireEvent.click(await screen.findByRole('button', { name: '2 forms' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Make a summary' }));
    await act(async () => Promise.resolve());
    const [request] = requested(session);
    expect(request && 'plan' in request && request.plan.cells[0]?.slice(0, 2)).toEqual(['Sheet', 'Project']);
    expect(within(screen.getByRole('main')).getAllByRole('button')).toHaveLength(2);
  });
});
