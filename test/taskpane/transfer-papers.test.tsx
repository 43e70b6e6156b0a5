/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { checkTransferPayment } from '../../src/checks/transfer';
import type { FormView } from '../../src/excel/session-state';
import { recognise } from '../../src/sheet/recognise';
import { gridsOfPapers, papersIn } from '../report/case-report';
import { formView } from './cases';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane, whatComesLater } from './render-pane';

/** The Chaoyang transfer payment of 2020 as the session shows it: its form, with what was found in the other papers. */
function transferView(): FormView {
  const grids = gridsOfPapers();
  const [form] = grids.flatMap(recognise);
  if (!form) throw new Error('no form');
  const papers = checkTransferPayment(papersIn(grids)).map((finding) => ({
    sheetId: `{${finding.sheet}}`,
    finding,
  }));
  return { ...formView(form), papers };
}

function open(): FakeSession {
  const session = fakeSession(stateOf([transferView()]));
  renderPane(session);
  return session;
}

const DIFFERENCE = /合计与各行之和不符/;

describe('what was found in the other papers of a transfer payment', () => {
  it('stands in tab 评分 among the findings, and a tap leads to its own sheet', async () => {
    const session = open();
    await whatComesLater();
    const line = screen.getByRole('button', { name: DIFFERENCE });
    expect(line.textContent).toContain('1961.4864');
    fireEvent.click(line);
    expect(session.calls).toEqual([['goTo', { row: 7, column: 2 }, '{资金执行情况表}']]);
  });

  it('stands in tab 检查 with the name of its sheet, is counted there, and opens no indicator', async () => {
    const session = open();
    const { evaluation, papers = [] } = transferView();
    const asking = [...evaluation.findings, ...papers.map(({ finding }) => finding)].filter(
      ({ severity }) => severity !== 'info',
    );
    fireEvent.click(screen.getByRole('tab', { name: new RegExp(`检查\\s*${String(asking.length)}`) }));
    const heading = await screen.findByRole('heading', { name: DIFFERENCE });
    const block = heading.closest('section');
    if (!block) throw new Error('no block');
    const [place] = within(block).getAllByRole('button', { name: /C8/ });
    expect(place?.textContent).toContain('资金执行情况表');
    expect(place?.textContent).toContain('1961.4846');
    if (place) fireEvent.click(place);
    expect(session.calls).toEqual([['goTo', { row: 7, column: 2 }, '{资金执行情况表}']]);
  });

  it('are among the kinds to choose from', async () => {
    open();
    fireEvent.click(screen.getByRole('tab', { name: /检查/ }));
    expect(await screen.findByText('转移支付')).toBeTruthy();
  });
});
