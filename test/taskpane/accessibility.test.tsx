/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { SessionState } from '../../src/excel/session-state';
import { axeFaults } from './axe-faults';
import { beijing, caseForm, chaoyang, formView, unfinished } from './cases';
import { fakeSession, stateOf } from './fake-session';
import { renderPane } from './render-pane';

/** What axe-core finds once everything that is fetched is there. */
async function violations(): Promise<string[]> {
  await act(async () => {
    await import('../../src/taskpane/parts/AutomaticSwitch');
    await import('../../src/taskpane/views/WelcomeView');
    await import('../../src/taskpane/words/en-US');
  });
  return axeFaults();
}

const scores = stateOf([formView(beijing()), formView(chaoyang(), 'check-only')], {
  selected: { row: 13, column: 5 },
});

const STATES: Readonly<Record<string, SessionState>> = {
  welcome: stateOf([]),
  'not a form': stateOf([], { error: { code: 'not-a-form', cells: [] } }),
  scores,
  unfinished: stateOf([formView(unfinished(beijing(), 3))]),
  'check only': stateOf([formView(chaoyang(), 'check-only')]),
  'without scores': stateOf([formView(caseForm('published-09'))]),
  'a failed write': {
    ...scores,
    error: {
      code: 'sheet-protected',
      cells: [{ at: { row: 13, column: 7 }, indicator: '指标', score: 3 }],
    },
  },
};

describe.each(['zh-CN', 'en-US'])('axe-core in %s', (displayLanguage) => {
  it.each(Object.keys(STATES))('finds nothing in the view: %s', async (name) => {
    renderPane(fakeSession(STATES[name] ?? scores), { displayLanguage });
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['检查', /检查|Checks/, 'tab', { role: 'group', name: /筛选|Filter/ }],
    ['设置', /设置|Settings/, 'button', { role: 'radiogroup', name: /语言|Language/ }],
    ['全部自评表', /共 2 份|2 forms/, 'button', { role: 'button', name: /知识产权运营服务/ }],
  ] as const)('finds nothing in %s', async (_, name, role, shown) => {
    renderPane(fakeSession(scores), { displayLanguage });
    fireEvent.click(await screen.findByRole(role, { name }));
    await screen.findByRole(shown.role, { name: shown.name });
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['an explanation is missing', beijing(), 13],
    ['a score was typed', beijing(), 15],
    ['a person judges', chaoyang(), 28],
  ] as const)('finds nothing in page 指标 where %s', async (_, form, row) => {
    const state = stateOf([formView(form)], { selected: { row, column: 3 } });
    renderPane(fakeSession(state), { displayLanguage });
    const dock = await screen.findByRole('region', { name: /当前指标|Current indicator/ });
    fireEvent.click(within(dock).getByRole('button'));
    await screen.findByRole('heading', { name: /^(指标|Indicator) \d+ \/ \d+$/ });
    expect(await violations()).toEqual([]);
  });

  it('finds nothing in 模板 with its options open and wrong', async () => {
    renderPane(fakeSession(stateOf([])), { displayLanguage });
    fireEvent.click(await screen.findByRole('button', { name: /^(其他模板|Other templates)$/ }));
    fireEvent.click(await screen.findByRole('button', { name: /^(选项：区级|Options: District)/ }));
    const year = await screen.findByRole('textbox', { name: /^(年度|Year)$/ });
    fireEvent.change(year, { target: { value: '25' } });
    expect(await violations()).toEqual([]);
  });
});
